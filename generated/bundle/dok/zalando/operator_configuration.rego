# zalando OperatorConfiguration: all controls
package dok.zalando.operator_configuration

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "configuration.teams_api.enable_team_superuser", "message": "UM-2 configuration.teams_api.enable_team_superuser: administrator account of every team member may log in from every address. Fix: Set it to false", "fix": "Set it to false"} if {
	teams := object_at(input.review.object, ["configuration", "teams_api"])
	boolean_at(teams, ["enable_team_superuser"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "configuration.teams_api.enable_postgres_team_crd_superusers", "message": "UM-2 configuration.teams_api.enable_postgres_team_crd_superusers: administrator account of every member of a PostgresTeam may log in from every address. Fix: Set it to false", "fix": "Set it to false"} if {
	teams := object_at(input.review.object, ["configuration", "teams_api"])
	boolean_at(teams, ["enable_postgres_team_crd_superusers"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "configuration.logical_backup.logical_backup_s3_secret_access_key", "message": "CM-2 configuration.logical_backup.logical_backup_s3_secret_access_key: S3 key of logical backups stands in the open. Fix: Use logical_backup_cronjob_environment_secret", "fix": "Use logical_backup_cronjob_environment_secret"} if {
	backup := object_at(input.review.object, ["configuration", "logical_backup"])
	default_to(string_at(backup, ["logical_backup_s3_secret_access_key"]), "") != ""
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "configuration.logical_backup.logical_backup_azure_storage_account_key", "message": "CM-2 configuration.logical_backup.logical_backup_azure_storage_account_key: Azure key of logical backups stands in the open. Fix: Use logical_backup_cronjob_environment_secret", "fix": "Use logical_backup_cronjob_environment_secret"} if {
	backup := object_at(input.review.object, ["configuration", "logical_backup"])
	default_to(string_at(backup, ["logical_backup_azure_storage_account_key"]), "") != ""
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "configuration.logical_backup.logical_backup_s3_sse", "message": "ED-1 configuration.logical_backup.logical_backup_s3_sse: backups to the bucket of logical backups may be unencrypted. Fix: Set it to AES256 or aws:kms", "fix": "Set it to AES256 or aws:kms"} if {
	backup := object_at(input.review.object, ["configuration", "logical_backup"])
	backup != null
	default_in(backup, string_at(backup, ["logical_backup_provider"]), "s3") == "s3"
	default_to(string_at(backup, ["logical_backup_s3_bucket"]), "") != ""
	default_to(string_at(backup, ["logical_backup_s3_sse"]), "") == ""
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "configuration.load_balancer.enable_master_node_port", "message": "KSI-5 configuration.load_balancer.enable_master_node_port: service master is a NodePort open to every address. Fix: Set it to false", "fix": "Set it to false"} if {
	switches := object_at(input.review.object, ["configuration", "load_balancer"])
	boolean_at(switches, ["enable_master_node_port"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "configuration.load_balancer.enable_replica_node_port", "message": "KSI-5 configuration.load_balancer.enable_replica_node_port: service replica is a NodePort open to every address. Fix: Set it to false", "fix": "Set it to false"} if {
	switches := object_at(input.review.object, ["configuration", "load_balancer"])
	boolean_at(switches, ["enable_replica_node_port"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "configuration.load_balancer.enable_master_pooler_node_port", "message": "KSI-5 configuration.load_balancer.enable_master_pooler_node_port: service master pooler is a NodePort open to every address. Fix: Set it to false", "fix": "Set it to false"} if {
	switches := object_at(input.review.object, ["configuration", "load_balancer"])
	boolean_at(switches, ["enable_master_pooler_node_port"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "configuration.load_balancer.enable_replica_pooler_node_port", "message": "KSI-5 configuration.load_balancer.enable_replica_pooler_node_port: service replica pooler is a NodePort open to every address. Fix: Set it to false", "fix": "Set it to false"} if {
	switches := object_at(input.review.object, ["configuration", "load_balancer"])
	boolean_at(switches, ["enable_replica_pooler_node_port"]) == true
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "configuration.kubernetes.spilo_runasuser", "message": "WL-1 configuration.kubernetes.spilo_runasuser: container postgres may run as root. Fix: Set it to 101", "fix": "Set it to 101"} if {
	pods := object_at(input.review.object, ["configuration", "kubernetes"])
	not is_so(pods)
}

# zalando OperatorConfiguration
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to false"} if {
	pods := object_at(input.review.object, ["configuration", "kubernetes"])
	not is_so_2(pods)
	field_ := get_choice(pods)
	message_ := concat("", ["WL-1 ", get_choice(pods), ": container postgres may gain privileges. Fix: Set it to false"])
}

is_so(pods) if {
	number_at(pods, ["spilo_runasuser"]) != null
	number_at(pods, ["spilo_runasuser"]) != 0
}

is_so_2(pods) if {
	default_in(pods, boolean_at(pods, ["spilo_allow_privilege_escalation"]), true) == false
	boolean_at(pods, ["spilo_privileged"]) != true
}

get_choice(pods) := "configuration.kubernetes.spilo_privileged" if {
	boolean_at(pods, ["spilo_privileged"]) == true
} else := "configuration.kubernetes.spilo_allow_privilege_escalation"

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

# A CRD's default: it applies where the parent is there and the field is not.
default_in(parent, x, fallback) := x if {
	x != null
} else := fallback if {
	is_object(parent)
} else := null
