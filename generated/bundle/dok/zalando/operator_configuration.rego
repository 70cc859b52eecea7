# zalando OperatorConfiguration: all controls
package dok.zalando.operator_configuration

# zalando OperatorConfiguration
findings contains finding if {
	teams := at(input.review.object, ["configuration", "teams_api"])
	at(teams, ["enable_team_superuser"]) == true
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.enable_team_superuser",
		"message": "UM-2 configuration.teams_api.enable_team_superuser: administrator account of every team member may log in from every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	teams := at(input.review.object, ["configuration", "teams_api"])
	at(teams, ["enable_postgres_team_crd_superusers"]) == true
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.enable_postgres_team_crd_superusers",
		"message": "UM-2 configuration.teams_api.enable_postgres_team_crd_superusers: administrator account of every member of a PostgresTeam may log in from every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	teams := object_or(at(input.review.object, ["configuration", "teams_api"]), null)
	enable_teams_api_or_enable_postgres_team_crd(teams)
	count(list_or(at(teams, ["postgres_superuser_teams"]), [])) > 0
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "configuration.teams_api.postgres_superuser_teams",
		"message": "UM-2 configuration.teams_api.postgres_superuser_teams: administrator account of every member of a superuser team may log in from every address. Fix: Remove the teams",
		"fix": "Remove the teams",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	backup := at(input.review.object, ["configuration", "logical_backup"])
	text_or(at(backup, ["logical_backup_s3_secret_access_key"]), "") != ""
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
	backup := at(input.review.object, ["configuration", "logical_backup"])
	text_or(at(backup, ["logical_backup_azure_storage_account_key"]), "") != ""
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
	is_plain_address
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
	zalando_operator_configuration_is_plain_address
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
	teams := object_or(at(input.review.object, ["configuration", "teams_api"]), null)
	at(teams, ["enable_teams_api"]) != false
	is_plain_address_more(teams)
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
	backup := object_or(at(input.review.object, ["configuration", "logical_backup"]), null)
	backup != null
	text_in(backup, "logical_backup_provider", "s3") == "s3"
	text_or(at(backup, ["logical_backup_s3_bucket"]), "") != ""
	text_or(at(backup, ["logical_backup_s3_sse"]), "") == ""
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
	switches := at(input.review.object, ["configuration", "load_balancer"])
	at(switches, ["enable_master_node_port"]) == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_master_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_master_node_port: service master is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	switches := at(input.review.object, ["configuration", "load_balancer"])
	at(switches, ["enable_replica_node_port"]) == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_replica_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_replica_node_port: service replica is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	switches := at(input.review.object, ["configuration", "load_balancer"])
	at(switches, ["enable_master_pooler_node_port"]) == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_master_pooler_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_master_pooler_node_port: service master pooler is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	switches := at(input.review.object, ["configuration", "load_balancer"])
	at(switches, ["enable_replica_pooler_node_port"]) == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "configuration.load_balancer.enable_replica_pooler_node_port",
		"message": "KSI-5 configuration.load_balancer.enable_replica_pooler_node_port: service replica pooler is a NodePort open to every address. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	pods := at(input.review.object, ["configuration", "kubernetes"])
	spilo_runasuser(pods)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "configuration.kubernetes.spilo_runasuser",
		"message": "WL-1 configuration.kubernetes.spilo_runasuser: container postgres may run as root. Fix: Set it to 101",
		"fix": "Set it to 101",
	}
}

# zalando OperatorConfiguration
findings contains finding if {
	pods := object_or(at(input.review.object, ["configuration", "kubernetes"]), null)
	not spilo_allow_privilege_escalation_and_spilo_privileged(pods)
	field := chosen_field(pods)
	message := concat("", ["WL-1 ", field, ": container postgres may gain privileges. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

enable_teams_api_or_enable_postgres_team_crd(teams) if {
	at(teams, ["enable_teams_api"]) == true
}

enable_teams_api_or_enable_postgres_team_crd(teams) if {
	boolean_in(teams, "enable_postgres_team_crd", true) == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(input.review.object, ["configuration", "logical_backup", "logical_backup_s3_endpoint"]), ""))
}

zalando_operator_configuration_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(at(input.review.object, ["configuration", "scalyr"]), "scalyr_server_url", "https://upload.eu.scalyr.com"), ""))
}

is_plain_address_more(teams) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(teams, "teams_api_url", "https://teams.example.com/api/"), ""))
}

spilo_runasuser(pods) if {
	is_number(at(pods, ["spilo_runasuser"]))
	at(pods, ["spilo_runasuser"]) == 0
}

spilo_runasuser(pods) if {
	not is_number(at(pods, ["spilo_runasuser"]))
}

spilo_allow_privilege_escalation_and_spilo_privileged(pods) if {
	boolean_in(pods, "spilo_allow_privilege_escalation", true) == false
	at(pods, ["spilo_privileged"]) != true
}

chosen_field(pods) := "configuration.kubernetes.spilo_privileged" if {
	at(pods, ["spilo_privileged"]) == true
} else := "configuration.kubernetes.spilo_allow_privilege_escalation"

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
