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
	not input.review.object.configuration.teams_api.enable_teams_api == false
	is_plain_address_more
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

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

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

zalando_operator_configuration_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(object.get(input.review.object, ["configuration", "scalyr"], null), "scalyr_server_url", "https://upload.eu.scalyr.com"), ""))
}

is_plain_address_more if {
	teams := object_or(object.get(input.review.object, ["configuration", "teams_api"], null), null)
	regex.match("(?i)^[ \\t]*http(\\+path)?:", or_else(text_in(teams, "teams_api_url", "https://teams.example.com/api/"), ""))
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
