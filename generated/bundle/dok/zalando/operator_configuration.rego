# zalando OperatorConfiguration: all controls
package dok.zalando.operator_configuration

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.teams_api.enable_team_superuser == true
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.enable_team_superuser",
		"message": "UM-2 configuration.teams_api.enable_team_superuser: administrator account of every team member may log in from every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.teams_api.enable_postgres_team_crd_superusers == true
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.enable_postgres_team_crd_superusers",
		"message": "UM-2 configuration.teams_api.enable_postgres_team_crd_superusers: administrator account of every member of a PostgresTeam may log in from every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	enable_teams_api_or_enable_postgres_team_crd
	count(list_or(object.get(input.review.object, ["configuration", "teams_api", "postgres_superuser_teams"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.postgres_superuser_teams",
		"message": "UM-2 configuration.teams_api.postgres_superuser_teams: administrator account of every member of a superuser team may log in from every address. Fix: Remove the teams",
		"fix": "Remove the teams",
		"edit": "remove",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.teams_api.enable_teams_api == true
	not input.review.object.configuration.teams_api.enable_team_member_deprecation == true
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "configuration.teams_api.enable_team_member_deprecation",
		"message": "UM-4 configuration.teams_api.enable_team_member_deprecation: former members of a team keep their login. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_s3_secret_access_key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "configuration.logical_backup.logical_backup_s3_secret_access_key",
		"message": "CM-3 configuration.logical_backup.logical_backup_s3_secret_access_key: S3 key of logical backups stands in the open. Fix: Use logical_backup_cronjob_environment_secret",
		"fix": "Use logical_backup_cronjob_environment_secret",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_azure_storage_account_key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "configuration.logical_backup.logical_backup_azure_storage_account_key",
		"message": "CM-3 configuration.logical_backup.logical_backup_azure_storage_account_key: Azure key of logical backups stands in the open. Fix: Use logical_backup_cronjob_environment_secret",
		"fix": "Use logical_backup_cronjob_environment_secret",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "aws_or_gcp", "gcp_credentials"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "configuration.aws_or_gcp.gcp_credentials",
		"message": "CM-5 configuration.aws_or_gcp.gcp_credentials: Google Cloud is reached with static keys. Fix: Remove it and use Workload Identity",
		"fix": "Remove it and use Workload Identity",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_google_application_credentials"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "configuration.logical_backup.logical_backup_google_application_credentials",
		"message": "CM-5 configuration.logical_backup.logical_backup_google_application_credentials: the store of logical backups is reached with static keys. Fix: Remove it and use Workload Identity",
		"fix": "Remove it and use Workload Identity",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "kubernetes", "pod_environment_secret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "configuration.kubernetes.pod_environment_secret",
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_cronjob_environment_secret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "configuration.logical_backup.logical_backup_cronjob_environment_secret",
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "configuration.logical_backup.logical_backup_s3_endpoint",
		"message": "NM-6 configuration.logical_backup.logical_backup_s3_endpoint: no TLS for logical backups. Fix: Use https",
		"fix": "Use https",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	not zalando_operator_configuration_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "configuration.scalyr.scalyr_server_url",
		"message": "NM-6 configuration.scalyr.scalyr_server_url: no TLS for shipped logs. Fix: Use https",
		"fix": "Use https",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	not input.review.object.configuration.teams_api.enable_teams_api == false
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "configuration.teams_api.teams_api_url",
		"message": "NM-6 configuration.teams_api.teams_api_url: no TLS for the teams API. Fix: Use https",
		"fix": "Use https",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	module_image := or_else(text_in(object.get(input.review.object, ["configuration"], null), "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "configuration.docker_image",
		"message": "NM-10 configuration.docker_image: the image of every postgresql without one is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	module_image := or_else(text_in(object.get(input.review.object, ["configuration"], null), "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "configuration.docker_image",
		"message": "the image of every postgresql without one decides which cryptography is used",
		"fix": "",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	is_object(input.review.object.configuration.logical_backup)
	backup := object_or(object.get(input.review.object, ["configuration", "logical_backup"], null), null)
	text_in(backup, "logical_backup_provider", "s3") == "s3"
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_s3_bucket"], null), "") != ""
	text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_s3_sse"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "configuration.logical_backup.logical_backup_s3_sse",
		"message": "ED-1 configuration.logical_backup.logical_backup_s3_sse: backups to the bucket of logical backups may be unencrypted. Fix: Set it to AES256 or aws:kms",
		"fix": "Set it to AES256 or aws:kms",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.kubernetes.watched_namespace == "*"
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "medium",
		"field": "configuration.kubernetes.watched_namespace",
		"message": "KSI-2 configuration.kubernetes.watched_namespace: the operator is told to watch every namespace. Fix: Remove it, or name one namespace",
		"fix": "Remove it, or name one namespace",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.load_balancer.enable_master_node_port == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_master_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_master_node_port: service master is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.load_balancer.enable_replica_node_port == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_replica_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_replica_node_port: service replica is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.load_balancer.enable_master_pooler_node_port == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_master_pooler_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_master_pooler_node_port: service master pooler is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.load_balancer.enable_replica_pooler_node_port == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_replica_pooler_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_replica_pooler_node_port: service replica pooler is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	spilo_runasuser
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "configuration.kubernetes.spilo_runasuser",
		"message": "WL-1 configuration.kubernetes.spilo_runasuser: container postgres may run as root. Fix: Set it to 101",
		"fix": "Set it to 101",
		"edit": "set 101",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	not spilo_allow_privilege_escalation_and_spilo_privileged
	field := chosen_field
	message := concat("", ["WL-1 ", field, ": container postgres may gain privileges. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	input.review.object.configuration.kubernetes.spilo_privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "configuration.kubernetes.spilo_privileged",
		"message": "WL-5 configuration.kubernetes.spilo_privileged: container postgres is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	some name, sidecar in object_or(object_or(object.get(input.review.object, ["configuration", "sidecar_docker_images"], null), {}), {})
	is_string(sidecar)
	image := sidecar
	not contains(image, "@")
	not is_image(image)
	field := concat("", ["configuration.sidecar_docker_images.", show(name)])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	some name, sidecar in object_or(object_or(object.get(input.review.object, ["configuration", "sidecar_docker_images"], null), {}), {})
	is_string(sidecar)
	image := sidecar
	not contains(image, "@")
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
	field := concat("", ["configuration.sidecar_docker_images.", show(name)])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	configuration := object_or(object.get(input.review.object, ["configuration"], null), null)
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": or_else(text_in(configuration, "docker_image", "ghcr.io/zalando/spilo-18:4.1-p2"), ""), "at": "configuration.docker_image", "runs": true}, {"name": "connection-pooler", "image": or_else(text_in(object.get(input.review.object, ["configuration", "connection_pooler"], null), "connection_pooler_image", "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1"), ""), "at": "configuration.connection_pooler.connection_pooler_image", "runs": false}, {"name": "of logical backups", "image": or_else(text_in(object.get(input.review.object, ["configuration", "logical_backup"], null), "logical_backup_docker_image", "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1"), ""), "at": "configuration.logical_backup.logical_backup_docker_image", "runs": false}, {"name": "scalyr", "image": text_or(object.get(input.review.object, ["configuration", "scalyr", "scalyr_image"], null), ""), "at": "configuration.scalyr.scalyr_image", "runs": false}]; runs_or_image(candidate)]
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

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some name, sidecar in object_or(object_or(object.get(input.review.object, ["configuration", "sidecar_docker_images"], null), {}), {})
	is_string(sidecar)
	image := sidecar
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := zalando_operator_configuration_chosen_image_source(first, image)
	not zalando_operator_configuration_is_allowed(image_source)
	field := concat("", ["configuration.sidecar_docker_images.", show(name)])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some name, sidecar in object_or(object_or(object.get(input.review.object, ["configuration", "sidecar_docker_images"], null), {}), {})
	is_string(sidecar)
	image := sidecar
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := zalando_operator_configuration_chosen_image_source(first, image)
	zalando_operator_configuration_is_of_docker_hub(image_source)
	field := concat("", ["configuration.sidecar_docker_images.", show(name)])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some name, sidecar in object_or(object_or(object.get(input.review.object, ["configuration", "sidecar_docker_images"], null), {}), {})
	is_string(sidecar)
	image := sidecar
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := zalando_operator_configuration_chosen_image_source(first, image)
	not zalando_operator_configuration_is_of_docker_hub(image_source)
	field := concat("", ["configuration.sidecar_docker_images.", show(name)])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

enable_teams_api_or_enable_postgres_team_crd if {
	input.review.object.configuration.teams_api.enable_teams_api == true
}

enable_teams_api_or_enable_postgres_team_crd if {
	teams := object_or(object.get(input.review.object, ["configuration", "teams_api"], null), null)
	boolean_in(teams, "enable_postgres_team_crd", true) == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["configuration", "logical_backup", "logical_backup_s3_endpoint"], null), ""))
}

tls_offered if {
	not is_plain_address
}

zalando_operator_configuration_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(object.get(input.review.object, ["configuration", "scalyr"], null), "scalyr_server_url", "https://upload.eu.scalyr.com"), ""))
}

zalando_operator_configuration_tls_offered if {
	not zalando_operator_configuration_is_plain_address
}

is_plain_address_more if {
	teams := object_or(object.get(input.review.object, ["configuration", "teams_api"], null), null)
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(teams, "teams_api_url", "https://teams.example.com/api/"), ""))
}

tls_offered_more if {
	not is_plain_address_more
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

spilo_runasuser if {
	is_number(input.review.object.configuration.kubernetes.spilo_runasuser)
	input.review.object.configuration.kubernetes.spilo_runasuser == 0
}

spilo_runasuser if {
	not is_number(object.get(input.review.object, ["configuration", "kubernetes", "spilo_runasuser"], null))
}

spilo_allow_privilege_escalation_and_spilo_privileged if {
	pods := object_or(object.get(input.review.object, ["configuration", "kubernetes"], null), null)
	boolean_in(pods, "spilo_allow_privilege_escalation", true) == false
	not input.review.object.configuration.kubernetes.spilo_privileged == true
}

chosen_field := "configuration.kubernetes.spilo_privileged" if {
	input.review.object.configuration.kubernetes.spilo_privileged == true
} else := "configuration.kubernetes.spilo_allow_privilege_escalation"

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

is_image(image) if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
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

zalando_operator_configuration_chosen_image_source(first, image) := concat("", ["docker.io/library/", image]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", image])

zalando_operator_configuration_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

zalando_operator_configuration_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
