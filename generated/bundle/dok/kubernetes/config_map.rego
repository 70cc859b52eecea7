# kubernetes ConfigMap: all controls
package dok.kubernetes.config_map

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	settings := object_or(object.get(input.review.object, ["data"], null), {})
	some key, account in object_or({"enable_team_superuser": "of every team member", "enable_postgres_team_crd_superusers": "of every member of a PostgresTeam"}, {})
	account != null
	is_on(settings, key)
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(account), " may log in from every address. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set \"false\"",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	teams_or_on
	text_or(object.get(input.review.object, ["data", "postgres_superuser_teams"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "data[\"postgres_superuser_teams\"]",
		"message": "UM-2 data[\"postgres_superuser_teams\"]: administrator account of every member of a superuser team may log in from every address. Fix: Remove the teams",
		"fix": "Remove the teams",
		"edit": "remove",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	has_teams
	not kubernetes_config_map_is_on
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "data[\"enable_team_member_deprecation\"]",
		"message": "UM-4 data[\"enable_team_member_deprecation\"]: former members of a team keep their login. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	some key, what in object_or({"logical_backup_s3_secret_access_key": "S3 key of logical backups", "logical_backup_azure_storage_account_key": "Azure key of logical backups"}, {})
	what != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(what), " stands in the open. Fix: Use logical_backup_cronjob_environment_secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use logical_backup_cronjob_environment_secret",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	some key, resource in object_or({"gcp_credentials": "Google Cloud", "logical_backup_google_application_credentials": "the store of logical backups"}, {})
	resource != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-5 ", field, ": ", show(resource), " is reached with static keys. Fix: Remove it and use Workload Identity"]))
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it and use Workload Identity",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	text_or(object.get(input.review.object, ["data", "pod_environment_secret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "data[\"pod_environment_secret\"]",
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	text_or(object.get(input.review.object, ["data", "logical_backup_cronjob_environment_secret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "data[\"logical_backup_cronjob_environment_secret\"]",
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	settings := object_or(object.get(input.review.object, ["data"], null), {})
	some key, channel in object_or({"logical_backup_s3_endpoint": "logical backups", "scalyr_server_url": "shipped logs"}, {})
	channel != null
	not tls_offered(settings, key)
	field := concat("", ["data[\"", show(key), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for ", show(channel), ". Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	has_teams
	not kubernetes_config_map_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "data[\"teams_api_url\"]",
		"message": "NM-6 data[\"teams_api_url\"]: no TLS for the teams API. Fix: Use https",
		"fix": "Use https",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	text_or(object.get(input.review.object, ["data", "logical_backup_provider"], null), "s3") == "s3"
	text_or(object.get(input.review.object, ["data", "logical_backup_s3_bucket"], null), "") != ""
	text_or(object.get(input.review.object, ["data", "logical_backup_s3_sse"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "data[\"logical_backup_s3_sse\"]",
		"message": "ED-1 data[\"logical_backup_s3_sse\"]: backups to the bucket of logical backups may be unencrypted. Fix: Set it to AES256 or aws:kms",
		"fix": "Set it to AES256 or aws:kms",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_operators
	input.review.object.data.watched_namespace == "*"
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "medium",
		"field": "data[\"watched_namespace\"]",
		"message": "KSI-2 data[\"watched_namespace\"]: the operator is told to watch every namespace. Fix: Remove it, or name one namespace",
		"fix": "Remove it, or name one namespace",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_operators
	is_string(input.review.object.data["eck.yaml"])
	eck := text_or(object.get(input.review.object, ["data", "eck.yaml"], null), null)
	not regex.match("(^|\\n)(namespaces: *\\[ *[\"'a-z0-9]|namespaces: *\\n *- |namespace-selector:)", text_or(eck, ""))
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "low",
		"field": "data[\"eck.yaml\"]",
		"message": "KSI-2 data[\"eck.yaml\"]: the operator watches every namespace, as nothing limits it. Fix: Name the namespaces of its databases in namespaces",
		"fix": "Name the namespaces of its databases in namespaces",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	some key, name in object_or({"enable_master_node_port": "master", "enable_replica_node_port": "replica", "enable_master_pooler_node_port": "master pooler", "enable_replica_pooler_node_port": "replica pooler"}, {})
	name != null
	is_on_more(key)
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(name), " is a NodePort open to every address. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set \"false\"",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	some key, name in object_or({"docker_image": "postgres", "connection_pooler_image": "connection-pooler", "logical_backup_docker_image": "of logical backups", "scalyr_image": "scalyr"}, {})
	name != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	image := text_or(object.get(input.review.object, ["data", key], null), "")
	not contains(image, "@")
	not is_image(image)
	field := concat("", ["data[\"", show(key), "\"]"])
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

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	some key, name in object_or({"docker_image": "postgres", "connection_pooler_image": "connection-pooler", "logical_backup_docker_image": "of logical backups", "scalyr_image": "scalyr"}, {})
	name != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	image := text_or(object.get(input.review.object, ["data", key], null), "")
	not contains(image, "@")
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
	field := concat("", ["data[\"", show(key), "\"]"])
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

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	count(wl_12_allowed_registries) > 0
	some key, name in object_or({"docker_image": "postgres", "connection_pooler_image": "connection-pooler", "logical_backup_docker_image": "of logical backups", "scalyr_image": "scalyr"}, {})
	name != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	image := text_or(object.get(input.review.object, ["data", key], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	field := concat("", ["data[\"", show(key), "\"]"])
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

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	count(wl_12_allowed_registries) == 0
	some key, name in object_or({"docker_image": "postgres", "connection_pooler_image": "connection-pooler", "logical_backup_docker_image": "of logical backups", "scalyr_image": "scalyr"}, {})
	name != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	image := text_or(object.get(input.review.object, ["data", key], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	field := concat("", ["data[\"", show(key), "\"]"])
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

# kubernetes ConfigMap
findings contains finding if {
	is_of_zalando
	count(wl_12_allowed_registries) == 0
	some key, name in object_or({"docker_image": "postgres", "connection_pooler_image": "connection-pooler", "logical_backup_docker_image": "of logical backups", "scalyr_image": "scalyr"}, {})
	name != null
	text_or(object.get(input.review.object, ["data", key], null), "") != ""
	image := text_or(object.get(input.review.object, ["data", key], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := concat("", ["data[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	is_of_database
	some key, value in object_or(object_or(object.get(input.review.object, ["data"], null), {}), {})
	is_string(value)
	startswith(value, "#!")
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["WL-13 ", field, ": the key ", show(key), " holds a script. Fix: Put it into the image"]))
	finding := {
		"kind": "violation",
		"control": "WL-13",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Put it into the image",
	}
}

known_service_accounts := [
	"cnpg-manager",
	"cnpg-cloudnative-pg",
	"plugin-barman-cloud",
	"postgres-operator",
	"postgres-operator-ui",
	"postgres-pod",
	"clickhouse-operator",
	"altinity-clickhouse-operator",
	"clickhouse-operator-altinity-clickhouse-operator",
	"mariadb-operator",
	"mariadb-operator-manager",
	"mariadb-operator-webhook",
	"mariadb-operator-cert-controller",
	"strimzi-cluster-operator",
	"pgo",
	"elastic-operator",
	"redis-operator",
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
	"mongodb-kubernetes-operator",
	"percona-server-mysql-operator",
	"percona-server-mysql-operator-orchestrator",
	"ps-operator",
	"mysql-operator-sa",
	"cockroach-operator-sa",
	"cockroach-operator-default",
	"cass-operator",
	"cass-operator-controller-manager",
	"scylla-operator",
	"yugabyte-operator",
	"vitess-operator",
	"k8ssandra-operator",
	"stackgres-operator",
	"stackgres-restapi",
	"redis-enterprise-operator",
	"kubeblocks",
]

known_controller := [
	"app.kubernetes.io/name=cloudnative-pg",
	"app.kubernetes.io/name=plugin-barman-cloud",
	"app.kubernetes.io/name=postgres-operator",
	"app.kubernetes.io/name=postgres-operator-ui",
	"name=postgres-operator",
	"name=postgres-operator-ui",
	"app=clickhouse-operator",
	"app.kubernetes.io/name=altinity-clickhouse-operator",
	"app.kubernetes.io/name=mariadb-operator",
	"app.kubernetes.io/name=mariadb-operator-webhook",
	"app.kubernetes.io/name=mariadb-operator-cert-controller",
	"app=strimzi",
	"strimzi.io/kind=cluster-operator",
	"postgres-operator.crunchydata.com/control-plane=",
	"app.kubernetes.io/name=pgo",
	"control-plane=elastic-operator",
	"app.kubernetes.io/name=elastic-operator",
	"control-plane=redis-operator",
	"app.kubernetes.io/name=redis-operator",
	"name=redis-operator",
	"app.kubernetes.io/name=percona-xtradb-cluster-operator",
	"app.kubernetes.io/name=pxc-operator",
	"app.kubernetes.io/name=percona-server-mongodb-operator",
	"app.kubernetes.io/name=psmdb-operator",
	"app.kubernetes.io/name=percona-postgresql-operator",
	"app.kubernetes.io/name=pg-operator",
	"app.kubernetes.io/name=mongodb-kubernetes-operator",
	"name=mongodb-kubernetes-operator",
	"app.kubernetes.io/name=percona-server-mysql-operator",
	"app.kubernetes.io/name=ps-operator",
	"app.kubernetes.io/name=mysql-operator",
	"name=mysql-operator",
	"app=cockroach-operator",
	"app.kubernetes.io/name=cass-operator",
	"app.kubernetes.io/name=scylla-operator",
	"rbac.operator.scylladb.com/aggregate-to-scylla-operator=true",
	"k8s-app=yugaware",
	"name=yugabyte-operator",
	"app=vitess-operator",
	"control-plane=k8ssandra-operator",
	"group=stackgres.io",
	"name=redis-enterprise-operator",
	"app.kubernetes.io/name=kubeblocks",
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

known_pods := [
	"cnpg.io/cluster=",
	"cnpg.io/poolerName=",
	"application=spilo",
	"application=db-connection-pooler",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"k8s.mariadb.com/role=",
	"app.kubernetes.io/name=mariadb",
	"app.kubernetes.io/name=maxscale",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"postgres-operator.crunchydata.com/pgadmin=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"kibana.k8s.elastic.co/name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"app.kubernetes.io/managed-by=mysql-operator",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"yugabyte.com/ybcluster-name=",
	"planetscale.com/cluster=",
	"app.kubernetes.io/part-of=k8ssandra",
	"app=StackGresCluster",
	"app=StackGresShardedCluster",
	"app=StackGresDistributedLogs",
	"redis.io/role=node",
	"app.kubernetes.io/managed-by=kubeblocks",
]

known_services := [
	"cnpg.io/cluster=",
	"cnpg.io/poolerName=",
	"application=spilo",
	"application=db-connection-pooler",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"app.kubernetes.io/name=mariadb",
	"app.kubernetes.io/name=maxscale",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"postgres-operator.crunchydata.com/pgadmin=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"kibana.k8s.elastic.co/name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"mysql.oracle.com/cluster=",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"app=yb-master",
	"app=yb-tserver",
	"planetscale.com/cluster=",
	"app.kubernetes.io/part-of=k8ssandra",
	"app=StackGresCluster",
	"app=StackGresShardedCluster",
	"app=StackGresDistributedLogs",
	"app=redis-enterprise",
	"app.kubernetes.io/managed-by=kubeblocks",
]

is_item(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

is_of_operators if {
	text_or(object.get(input.review.object, ["metadata", "name"], null), "") in known_service_accounts
}

is_of_operators if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

docker_image_or_cluster_name_label if {
	is_string(input.review.object.data.docker_image)
}

docker_image_or_cluster_name_label if {
	is_string(input.review.object.data.cluster_name_label)
}

docker_image_or_cluster_name_label if {
	is_string(input.review.object.data.pod_role_label)
}

docker_image_or_cluster_name_label if {
	is_string(input.review.object.data.watched_namespace)
}

is_zalandos if {
	docker_image_or_cluster_name_label
}

is_of_zalando if {
	is_of_operators
	is_zalandos
}

is_on(settings, key) if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(settings, [key], null), ""))
}

teams_or_on if {
	not is_string(object.get(input.review.object, ["data", "enable_teams_api"], null))
}

teams_or_on if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(input.review.object, ["data", "enable_teams_api"], null), ""))
}

teams_or_on if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(input.review.object, ["data", "enable_postgres_team_crd"], null), ""))
}

has_teams if {
	not is_string(object.get(input.review.object, ["data", "enable_teams_api"], null))
}

has_teams if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(input.review.object, ["data", "enable_teams_api"], null), ""))
}

kubernetes_config_map_is_on if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(input.review.object, ["data", "enable_team_member_deprecation"], null), ""))
}

is_plain_address(settings, key) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(settings, [key], null), ""))
}

tls_offered(settings, key) if {
	not is_plain_address(settings, key)
}

kubernetes_config_map_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["data", "teams_api_url"], null), ""))
}

kubernetes_config_map_tls_offered if {
	not kubernetes_config_map_is_plain_address
}

is_on_more(key) if {
	regex.match("^(1|t|T|true|TRUE|True)$", text_or(object.get(input.review.object, ["data", key], null), ""))
}

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

chosen_image_source(first, image) := concat("", ["docker.io/library/", image]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", image])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

kubernetes_config_map_is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

kubernetes_config_map_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

is_item_more(key, _) if {
	concat("", [key, "="]) in known_services
}

is_item_more(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_services
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_config_map_is_item(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item_more(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

is_of_database if {
	of_database_only_or_marked
}

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
