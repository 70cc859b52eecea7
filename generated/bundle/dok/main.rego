# Every control, whatever the object. input: the object itself, or {"review": {"object": …}} as in an admission request, with
# "parameters" (values by control), "related" and "isWhole" beside it where there are any.
package dok.main

given := input.review.object if input.review.object

given := input if not input.review.object

asked := input if input.review.object

asked := {"review": {"object": input}, "parameters": {}} if not input.review.object

group := split(given.apiVersion, "/")[0] if contains(given.apiVersion, "/")

group := "" if not contains(given.apiVersion, "/")

kind := sprintf("%s %s", [group, given.kind])

default judged := false

is_advice(finding) if finding.severity == "low"

is_advice(_) if kind in reports

said(finding) := {"msg": finding.message, "control": finding.control, "severity": finding.severity, "field": finding.field}

deny contains said(finding) if {
	some finding in findings
	finding.kind == "violation"
	not is_advice(finding)
}

warn contains said(finding) if {
	some finding in findings
	finding.kind == "violation"
	is_advice(finding)
}

# Silence about a version that nobody reads would look like a pass.
warn contains {"msg": sprintf("no policy reads %s of %s: nothing was checked", [given.kind, given.apiVersion])} if {
	not judged
	kind in known
}

# What the object does not show is no pass, either.
unseen contains said_unseen(finding) if {
	some finding in findings
	finding.kind == "unseen"
}

said_unseen(finding) := {"msg": sprintf("%s %s: %s", [finding.control, finding.field, finding.message]), "control": finding.control, "field": finding.field}

# Findings of these are advice: the object only tells what somebody found.
reports := {
	"aquasecurity.github.io VulnerabilityReport",
}

# What some module judges, in versions that it knows.
known := {
	" ConfigMap",
	" PersistentVolumeClaim",
	" Pod",
	" Secret",
	" Service",
	"acid.zalan.do OperatorConfiguration",
	"acid.zalan.do postgresql",
	"apiextensions.k8s.io CustomResourceDefinition",
	"app.redislabs.com RedisEnterpriseActiveActiveDatabase",
	"app.redislabs.com RedisEnterpriseCluster",
	"app.redislabs.com RedisEnterpriseDatabase",
	"apps DaemonSet",
	"apps Deployment",
	"apps ReplicaSet",
	"apps StatefulSet",
	"apps.kubeblocks.io Cluster",
	"aquasecurity.github.io VulnerabilityReport",
	"barmancloud.cnpg.io ObjectStore",
	"batch CronJob",
	"batch Job",
	"cassandra.datastax.com CassandraDatacenter",
	"cert-manager.io Certificate",
	"cert-manager.io ClusterIssuer",
	"cert-manager.io Issuer",
	"clickhouse-keeper.altinity.com ClickHouseKeeperInstallation",
	"clickhouse.altinity.com ClickHouseInstallation",
	"clickhouse.altinity.com ClickHouseInstallationTemplate",
	"clickhouse.altinity.com ClickHouseOperatorConfiguration",
	"crdb.cockroachlabs.com CrdbCluster",
	"dataprotection.kubeblocks.io BackupPolicy",
	"dataprotection.kubeblocks.io BackupRepo",
	"elasticsearch.k8s.elastic.co Elasticsearch",
	"gateway.networking.k8s.io GRPCRoute",
	"gateway.networking.k8s.io Gateway",
	"gateway.networking.k8s.io HTTPRoute",
	"gateway.networking.k8s.io TCPRoute",
	"gateway.networking.k8s.io TLSRoute",
	"k8s.mariadb.com Backup",
	"k8s.mariadb.com Connection",
	"k8s.mariadb.com ExternalMariaDB",
	"k8s.mariadb.com Grant",
	"k8s.mariadb.com MariaDB",
	"k8s.mariadb.com MaxScale",
	"k8s.mariadb.com PhysicalBackup",
	"k8s.mariadb.com PointInTimeRecovery",
	"k8s.mariadb.com Restore",
	"k8s.mariadb.com User",
	"k8ssandra.io K8ssandraCluster",
	"kafka.strimzi.io Kafka",
	"kafka.strimzi.io KafkaBridge",
	"kafka.strimzi.io KafkaConnect",
	"kafka.strimzi.io KafkaConnector",
	"kafka.strimzi.io KafkaMirrorMaker2",
	"kafka.strimzi.io KafkaNodePool",
	"kafka.strimzi.io KafkaUser",
	"kibana.k8s.elastic.co Kibana",
	"medusa.k8ssandra.io MedusaConfiguration",
	"mongodb.com ClusterMongoDBRole",
	"mongodb.com MongoDB",
	"mongodb.com MongoDBMultiCluster",
	"mongodb.com MongoDBOpsManager",
	"mongodb.com MongoDBSearch",
	"mongodb.com MongoDBUser",
	"mongodbcommunity.mongodb.com MongoDBCommunity",
	"monitoring.coreos.com PodMonitor",
	"monitoring.coreos.com ServiceMonitor",
	"mysql.oracle.com InnoDBCluster",
	"mysql.oracle.com MySQLBackup",
	"networking.k8s.io Ingress",
	"networking.k8s.io NetworkPolicy",
	"operator.yugabyte.io Backup",
	"operator.yugabyte.io Release",
	"operator.yugabyte.io StorageConfig",
	"operator.yugabyte.io YBCertificate",
	"operator.yugabyte.io YBProvider",
	"operator.yugabyte.io YBUniverse",
	"operators.coreos.com OperatorGroup",
	"operators.coreos.com Subscription",
	"pgv2.percona.com PerconaPGCluster",
	"planetscale.com EtcdLockserver",
	"planetscale.com VitessBackupStorage",
	"planetscale.com VitessCluster",
	"policy PodDisruptionBudget",
	"postgres-operator.crunchydata.com PGAdmin",
	"postgres-operator.crunchydata.com PostgresCluster",
	"postgresql.cnpg.io Cluster",
	"postgresql.cnpg.io ClusterImageCatalog",
	"postgresql.cnpg.io Database",
	"postgresql.cnpg.io DatabaseRole",
	"postgresql.cnpg.io ImageCatalog",
	"postgresql.cnpg.io Pooler",
	"ps.percona.com PerconaServerMySQL",
	"ps.percona.com PerconaServerMySQLBackup",
	"ps.percona.com PerconaServerMySQLClusterSet",
	"ps.percona.com PerconaServerMySQLRestore",
	"psmdb.percona.com PerconaServerMongoDB",
	"psmdb.percona.com PerconaServerMongoDBRestore",
	"pxc.percona.com PerconaXtraDBCluster",
	"pxc.percona.com PerconaXtraDBClusterBackup",
	"pxc.percona.com PerconaXtraDBClusterRestore",
	"rbac.authorization.k8s.io ClusterRole",
	"rbac.authorization.k8s.io ClusterRoleBinding",
	"rbac.authorization.k8s.io Role",
	"rbac.authorization.k8s.io RoleBinding",
	"redis.redis.opstreelabs.in Redis",
	"redis.redis.opstreelabs.in RedisCluster",
	"redis.redis.opstreelabs.in RedisReplication",
	"redis.redis.opstreelabs.in RedisSentinel",
	"route.openshift.io Route",
	"scylla.scylladb.com ScyllaCluster",
	"scylla.scylladb.com ScyllaDBCluster",
	"scylla.scylladb.com ScyllaDBDatacenter",
	"scylla.scylladb.com ScyllaDBMonitoring",
	"stackgres.io SGCluster",
	"stackgres.io SGConfig",
	"stackgres.io SGDbOps",
	"stackgres.io SGDistributedLogs",
	"stackgres.io SGObjectStorage",
	"stackgres.io SGPoolingConfig",
	"stackgres.io SGPostgresConfig",
	"stackgres.io SGScript",
	"stackgres.io SGShardedCluster",
	"stackgres.io SGStream",
	"storage.k8s.io StorageClass",
	"yugabyte.com YBCluster",
}

findings contains finding if {
	given.kind == "ConfigMap"
	given.apiVersion in {"v1"}
	review := asked
	some finding in data.dok.kubernetes.config_map.findings with input as review
}

judged if {
	given.kind == "ConfigMap"
	given.apiVersion in {"v1"}
}

findings contains finding if {
	given.kind == "PersistentVolumeClaim"
	given.apiVersion in {"v1"}
	review := asked
	some finding in data.dok.kubernetes.persistent_volume_claim.findings with input as review
}

judged if {
	given.kind == "PersistentVolumeClaim"
	given.apiVersion in {"v1"}
}

findings contains finding if {
	given.kind == "Pod"
	given.apiVersion in {"v1"}
	review := asked
	some finding in data.dok.kubernetes.pod.findings with input as review
}

judged if {
	given.kind == "Pod"
	given.apiVersion in {"v1"}
}

findings contains finding if {
	given.kind == "Secret"
	given.apiVersion in {"v1"}
	review := asked
	some finding in data.dok.kubernetes.secret.findings with input as review
}

judged if {
	given.kind == "Secret"
	given.apiVersion in {"v1"}
}

findings contains finding if {
	given.kind == "Service"
	given.apiVersion in {"v1"}
	review := asked
	some finding in data.dok.kubernetes.service.findings with input as review
}

judged if {
	given.kind == "Service"
	given.apiVersion in {"v1"}
}

findings contains finding if {
	given.kind == "CustomResourceDefinition"
	given.apiVersion in {"apiextensions.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.custom_resource_definition.findings with input as review
}

judged if {
	given.kind == "CustomResourceDefinition"
	given.apiVersion in {"apiextensions.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "DaemonSet"
	given.apiVersion in {"apps/v1"}
	review := asked
	some finding in data.dok.kubernetes.daemon_set.findings with input as review
}

judged if {
	given.kind == "DaemonSet"
	given.apiVersion in {"apps/v1"}
}

findings contains finding if {
	given.kind == "Deployment"
	given.apiVersion in {"apps/v1"}
	review := asked
	some finding in data.dok.kubernetes.deployment.findings with input as review
}

judged if {
	given.kind == "Deployment"
	given.apiVersion in {"apps/v1"}
}

findings contains finding if {
	given.kind == "ReplicaSet"
	given.apiVersion in {"apps/v1"}
	review := asked
	some finding in data.dok.kubernetes.replica_set.findings with input as review
}

judged if {
	given.kind == "ReplicaSet"
	given.apiVersion in {"apps/v1"}
}

findings contains finding if {
	given.kind == "StatefulSet"
	given.apiVersion in {"apps/v1"}
	review := asked
	some finding in data.dok.kubernetes.stateful_set.findings with input as review
}

judged if {
	given.kind == "StatefulSet"
	given.apiVersion in {"apps/v1"}
}

findings contains finding if {
	given.kind == "CronJob"
	given.apiVersion in {"batch/v1"}
	review := asked
	some finding in data.dok.kubernetes.cron_job.findings with input as review
}

judged if {
	given.kind == "CronJob"
	given.apiVersion in {"batch/v1"}
}

findings contains finding if {
	given.kind == "Job"
	given.apiVersion in {"batch/v1"}
	review := asked
	some finding in data.dok.kubernetes.job.findings with input as review
}

judged if {
	given.kind == "Job"
	given.apiVersion in {"batch/v1"}
}

findings contains finding if {
	given.kind == "Ingress"
	given.apiVersion in {"networking.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.ingress.findings with input as review
}

judged if {
	given.kind == "Ingress"
	given.apiVersion in {"networking.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "NetworkPolicy"
	given.apiVersion in {"networking.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.network_policy.findings with input as review
}

judged if {
	given.kind == "NetworkPolicy"
	given.apiVersion in {"networking.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "PodDisruptionBudget"
	given.apiVersion in {"policy/v1"}
	review := asked
	some finding in data.dok.kubernetes.pod_disruption_budget.findings with input as review
}

judged if {
	given.kind == "PodDisruptionBudget"
	given.apiVersion in {"policy/v1"}
}

findings contains finding if {
	given.kind == "ClusterRole"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.cluster_role.findings with input as review
}

judged if {
	given.kind == "ClusterRole"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "ClusterRoleBinding"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.cluster_role_binding.findings with input as review
}

judged if {
	given.kind == "ClusterRoleBinding"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "Role"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.role.findings with input as review
}

judged if {
	given.kind == "Role"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "RoleBinding"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.role_binding.findings with input as review
}

judged if {
	given.kind == "RoleBinding"
	given.apiVersion in {"rbac.authorization.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "StorageClass"
	given.apiVersion in {"storage.k8s.io/v1"}
	review := asked
	some finding in data.dok.kubernetes.storage_class.findings with input as review
}

judged if {
	given.kind == "StorageClass"
	given.apiVersion in {"storage.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "ObjectStore"
	given.apiVersion in {"barmancloud.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.object_store.findings with input as review
}

judged if {
	given.kind == "ObjectStore"
	given.apiVersion in {"barmancloud.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "Cluster"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.cluster.findings with input as review
}

judged if {
	given.kind == "Cluster"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "ClusterImageCatalog"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.cluster_image_catalog.findings with input as review
}

judged if {
	given.kind == "ClusterImageCatalog"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "Database"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.database.findings with input as review
}

judged if {
	given.kind == "Database"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "DatabaseRole"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.database_role.findings with input as review
}

judged if {
	given.kind == "DatabaseRole"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "ImageCatalog"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.image_catalog.findings with input as review
}

judged if {
	given.kind == "ImageCatalog"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "Pooler"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
	review := asked
	some finding in data.dok.cloudnative_pg.pooler.findings with input as review
}

judged if {
	given.kind == "Pooler"
	given.apiVersion in {"postgresql.cnpg.io/v1"}
}

findings contains finding if {
	given.kind == "OperatorConfiguration"
	given.apiVersion in {"acid.zalan.do/v1"}
	review := asked
	some finding in data.dok.zalando.operator_configuration.findings with input as review
}

judged if {
	given.kind == "OperatorConfiguration"
	given.apiVersion in {"acid.zalan.do/v1"}
}

findings contains finding if {
	given.kind == "postgresql"
	given.apiVersion in {"acid.zalan.do/v1"}
	review := asked
	some finding in data.dok.zalando.postgresql.findings with input as review
}

judged if {
	given.kind == "postgresql"
	given.apiVersion in {"acid.zalan.do/v1"}
}

findings contains finding if {
	given.kind == "ClickHouseKeeperInstallation"
	given.apiVersion in {"clickhouse-keeper.altinity.com/v1"}
	review := asked
	some finding in data.dok.clickhouse.click_house_keeper_installation.findings with input as review
}

judged if {
	given.kind == "ClickHouseKeeperInstallation"
	given.apiVersion in {"clickhouse-keeper.altinity.com/v1"}
}

findings contains finding if {
	given.kind == "ClickHouseInstallation"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
	review := asked
	some finding in data.dok.clickhouse.click_house_installation.findings with input as review
}

judged if {
	given.kind == "ClickHouseInstallation"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
}

findings contains finding if {
	given.kind == "ClickHouseInstallationTemplate"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
	review := asked
	some finding in data.dok.clickhouse.click_house_installation_template.findings with input as review
}

judged if {
	given.kind == "ClickHouseInstallationTemplate"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
}

findings contains finding if {
	given.kind == "ClickHouseOperatorConfiguration"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
	review := asked
	some finding in data.dok.clickhouse.click_house_operator_configuration.findings with input as review
}

judged if {
	given.kind == "ClickHouseOperatorConfiguration"
	given.apiVersion in {"clickhouse.altinity.com/v1"}
}

findings contains finding if {
	given.kind == "Backup"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.backup.findings with input as review
}

judged if {
	given.kind == "Backup"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Connection"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.connection.findings with input as review
}

judged if {
	given.kind == "Connection"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "ExternalMariaDB"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.external_maria_db.findings with input as review
}

judged if {
	given.kind == "ExternalMariaDB"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Grant"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.grant.findings with input as review
}

judged if {
	given.kind == "Grant"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "MariaDB"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.maria_db.findings with input as review
}

judged if {
	given.kind == "MariaDB"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "MaxScale"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.max_scale.findings with input as review
}

judged if {
	given.kind == "MaxScale"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "PhysicalBackup"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.physical_backup.findings with input as review
}

judged if {
	given.kind == "PhysicalBackup"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "PointInTimeRecovery"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.point_in_time_recovery.findings with input as review
}

judged if {
	given.kind == "PointInTimeRecovery"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Restore"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.restore.findings with input as review
}

judged if {
	given.kind == "Restore"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "User"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
	review := asked
	some finding in data.dok.mariadb.user.findings with input as review
}

judged if {
	given.kind == "User"
	given.apiVersion in {"k8s.mariadb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Certificate"
	given.apiVersion in {"cert-manager.io/v1"}
	review := asked
	some finding in data.dok.cert_manager.certificate.findings with input as review
}

judged if {
	given.kind == "Certificate"
	given.apiVersion in {"cert-manager.io/v1"}
}

findings contains finding if {
	given.kind == "ClusterIssuer"
	given.apiVersion in {"cert-manager.io/v1"}
	review := asked
	some finding in data.dok.cert_manager.cluster_issuer.findings with input as review
}

judged if {
	given.kind == "ClusterIssuer"
	given.apiVersion in {"cert-manager.io/v1"}
}

findings contains finding if {
	given.kind == "Issuer"
	given.apiVersion in {"cert-manager.io/v1"}
	review := asked
	some finding in data.dok.cert_manager.issuer.findings with input as review
}

judged if {
	given.kind == "Issuer"
	given.apiVersion in {"cert-manager.io/v1"}
}

findings contains finding if {
	given.kind == "Kafka"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka.findings with input as review
}

judged if {
	given.kind == "Kafka"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaBridge"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_bridge.findings with input as review
}

judged if {
	given.kind == "KafkaBridge"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaConnect"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_connect.findings with input as review
}

judged if {
	given.kind == "KafkaConnect"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaConnector"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_connector.findings with input as review
}

judged if {
	given.kind == "KafkaConnector"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaMirrorMaker2"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_mirror_maker2.findings with input as review
}

judged if {
	given.kind == "KafkaMirrorMaker2"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaNodePool"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_node_pool.findings with input as review
}

judged if {
	given.kind == "KafkaNodePool"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "KafkaUser"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
	review := asked
	some finding in data.dok.strimzi.kafka_user.findings with input as review
}

judged if {
	given.kind == "KafkaUser"
	given.apiVersion in {"kafka.strimzi.io/v1", "kafka.strimzi.io/v1beta2"}
}

findings contains finding if {
	given.kind == "PGAdmin"
	given.apiVersion in {"postgres-operator.crunchydata.com/v1beta1"}
	review := asked
	some finding in data.dok.crunchy_pgo.pgadmin.findings with input as review
}

judged if {
	given.kind == "PGAdmin"
	given.apiVersion in {"postgres-operator.crunchydata.com/v1beta1"}
}

findings contains finding if {
	given.kind == "PostgresCluster"
	given.apiVersion in {"postgres-operator.crunchydata.com/v1", "postgres-operator.crunchydata.com/v1beta1"}
	review := asked
	some finding in data.dok.crunchy_pgo.postgres_cluster.findings with input as review
}

judged if {
	given.kind == "PostgresCluster"
	given.apiVersion in {"postgres-operator.crunchydata.com/v1", "postgres-operator.crunchydata.com/v1beta1"}
}

findings contains finding if {
	given.kind == "Elasticsearch"
	given.apiVersion in {"elasticsearch.k8s.elastic.co/v1", "elasticsearch.k8s.elastic.co/v1beta1"}
	review := asked
	some finding in data.dok.eck.elasticsearch.findings with input as review
}

judged if {
	given.kind == "Elasticsearch"
	given.apiVersion in {"elasticsearch.k8s.elastic.co/v1", "elasticsearch.k8s.elastic.co/v1beta1"}
}

findings contains finding if {
	given.kind == "Kibana"
	given.apiVersion in {"kibana.k8s.elastic.co/v1", "kibana.k8s.elastic.co/v1beta1"}
	review := asked
	some finding in data.dok.eck.kibana.findings with input as review
}

judged if {
	given.kind == "Kibana"
	given.apiVersion in {"kibana.k8s.elastic.co/v1", "kibana.k8s.elastic.co/v1beta1"}
}

findings contains finding if {
	given.kind == "Redis"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
	review := asked
	some finding in data.dok.ot_redis.redis.findings with input as review
}

judged if {
	given.kind == "Redis"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
}

findings contains finding if {
	given.kind == "RedisCluster"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
	review := asked
	some finding in data.dok.ot_redis.redis_cluster.findings with input as review
}

judged if {
	given.kind == "RedisCluster"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
}

findings contains finding if {
	given.kind == "RedisReplication"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
	review := asked
	some finding in data.dok.ot_redis.redis_replication.findings with input as review
}

judged if {
	given.kind == "RedisReplication"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
}

findings contains finding if {
	given.kind == "RedisSentinel"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
	review := asked
	some finding in data.dok.ot_redis.redis_sentinel.findings with input as review
}

judged if {
	given.kind == "RedisSentinel"
	given.apiVersion in {"redis.redis.opstreelabs.in/v1beta2"}
}

findings contains finding if {
	given.kind == "PerconaXtraDBCluster"
	given.apiVersion in {"pxc.percona.com/v1", "pxc.percona.com/v1-10-0", "pxc.percona.com/v1-11-0"}
	review := asked
	some finding in data.dok.percona_xtradb_cluster.percona_xtra_dbcluster.findings with input as review
}

judged if {
	given.kind == "PerconaXtraDBCluster"
	given.apiVersion in {"pxc.percona.com/v1", "pxc.percona.com/v1-10-0", "pxc.percona.com/v1-11-0"}
}

findings contains finding if {
	given.kind == "PerconaXtraDBClusterBackup"
	given.apiVersion in {"pxc.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_xtradb_cluster.percona_xtra_dbcluster_backup.findings with input as review
}

judged if {
	given.kind == "PerconaXtraDBClusterBackup"
	given.apiVersion in {"pxc.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaXtraDBClusterRestore"
	given.apiVersion in {"pxc.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_xtradb_cluster.percona_xtra_dbcluster_restore.findings with input as review
}

judged if {
	given.kind == "PerconaXtraDBClusterRestore"
	given.apiVersion in {"pxc.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaServerMongoDB"
	given.apiVersion in {"psmdb.percona.com/v1", "psmdb.percona.com/v1-10-0", "psmdb.percona.com/v1-11-0", "psmdb.percona.com/v1-12-0"}
	review := asked
	some finding in data.dok.percona_server_mongodb.percona_server_mongo_db.findings with input as review
}

judged if {
	given.kind == "PerconaServerMongoDB"
	given.apiVersion in {"psmdb.percona.com/v1", "psmdb.percona.com/v1-10-0", "psmdb.percona.com/v1-11-0", "psmdb.percona.com/v1-12-0"}
}

findings contains finding if {
	given.kind == "PerconaServerMongoDBRestore"
	given.apiVersion in {"psmdb.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_server_mongodb.percona_server_mongo_dbrestore.findings with input as review
}

judged if {
	given.kind == "PerconaServerMongoDBRestore"
	given.apiVersion in {"psmdb.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaPGCluster"
	given.apiVersion in {"pgv2.percona.com/v2"}
	review := asked
	some finding in data.dok.percona_postgresql.percona_pgcluster.findings with input as review
}

judged if {
	given.kind == "PerconaPGCluster"
	given.apiVersion in {"pgv2.percona.com/v2"}
}

findings contains finding if {
	given.kind == "ClusterMongoDBRole"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.cluster_mongo_dbrole.findings with input as review
}

judged if {
	given.kind == "ClusterMongoDBRole"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDB"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_db.findings with input as review
}

judged if {
	given.kind == "MongoDB"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDBMultiCluster"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_dbmulti_cluster.findings with input as review
}

judged if {
	given.kind == "MongoDBMultiCluster"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDBOpsManager"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_dbops_manager.findings with input as review
}

judged if {
	given.kind == "MongoDBOpsManager"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDBSearch"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_dbsearch.findings with input as review
}

judged if {
	given.kind == "MongoDBSearch"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDBUser"
	given.apiVersion in {"mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_dbuser.findings with input as review
}

judged if {
	given.kind == "MongoDBUser"
	given.apiVersion in {"mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "MongoDBCommunity"
	given.apiVersion in {"mongodbcommunity.mongodb.com/v1"}
	review := asked
	some finding in data.dok.mongodb_kubernetes.mongo_dbcommunity.findings with input as review
}

judged if {
	given.kind == "MongoDBCommunity"
	given.apiVersion in {"mongodbcommunity.mongodb.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaServerMySQL"
	given.apiVersion in {"ps.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_server_mysql.percona_server_my_sql.findings with input as review
}

judged if {
	given.kind == "PerconaServerMySQL"
	given.apiVersion in {"ps.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaServerMySQLBackup"
	given.apiVersion in {"ps.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_server_mysql.percona_server_my_sqlbackup.findings with input as review
}

judged if {
	given.kind == "PerconaServerMySQLBackup"
	given.apiVersion in {"ps.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaServerMySQLClusterSet"
	given.apiVersion in {"ps.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_server_mysql.percona_server_my_sqlcluster_set.findings with input as review
}

judged if {
	given.kind == "PerconaServerMySQLClusterSet"
	given.apiVersion in {"ps.percona.com/v1"}
}

findings contains finding if {
	given.kind == "PerconaServerMySQLRestore"
	given.apiVersion in {"ps.percona.com/v1"}
	review := asked
	some finding in data.dok.percona_server_mysql.percona_server_my_sqlrestore.findings with input as review
}

judged if {
	given.kind == "PerconaServerMySQLRestore"
	given.apiVersion in {"ps.percona.com/v1"}
}

findings contains finding if {
	given.kind == "InnoDBCluster"
	given.apiVersion in {"mysql.oracle.com/v2"}
	review := asked
	some finding in data.dok.mysql_operator.inno_dbcluster.findings with input as review
}

judged if {
	given.kind == "InnoDBCluster"
	given.apiVersion in {"mysql.oracle.com/v2"}
}

findings contains finding if {
	given.kind == "MySQLBackup"
	given.apiVersion in {"mysql.oracle.com/v2"}
	review := asked
	some finding in data.dok.mysql_operator.my_sqlbackup.findings with input as review
}

judged if {
	given.kind == "MySQLBackup"
	given.apiVersion in {"mysql.oracle.com/v2"}
}

findings contains finding if {
	given.kind == "CrdbCluster"
	given.apiVersion in {"crdb.cockroachlabs.com/v1alpha1", "crdb.cockroachlabs.com/v1beta1"}
	review := asked
	some finding in data.dok.cockroachdb.crdb_cluster.findings with input as review
}

judged if {
	given.kind == "CrdbCluster"
	given.apiVersion in {"crdb.cockroachlabs.com/v1alpha1", "crdb.cockroachlabs.com/v1beta1"}
}

findings contains finding if {
	given.kind == "CassandraDatacenter"
	given.apiVersion in {"cassandra.datastax.com/v1beta1"}
	review := asked
	some finding in data.dok.cass_operator.cassandra_datacenter.findings with input as review
}

judged if {
	given.kind == "CassandraDatacenter"
	given.apiVersion in {"cassandra.datastax.com/v1beta1"}
}

findings contains finding if {
	given.kind == "ScyllaCluster"
	given.apiVersion in {"scylla.scylladb.com/v1"}
	review := asked
	some finding in data.dok.scylla.scylla_cluster.findings with input as review
}

judged if {
	given.kind == "ScyllaCluster"
	given.apiVersion in {"scylla.scylladb.com/v1"}
}

findings contains finding if {
	given.kind == "ScyllaDBCluster"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
	review := asked
	some finding in data.dok.scylla.scylla_dbcluster.findings with input as review
}

judged if {
	given.kind == "ScyllaDBCluster"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "ScyllaDBDatacenter"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
	review := asked
	some finding in data.dok.scylla.scylla_dbdatacenter.findings with input as review
}

judged if {
	given.kind == "ScyllaDBDatacenter"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "ScyllaDBMonitoring"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
	review := asked
	some finding in data.dok.scylla.scylla_dbmonitoring.findings with input as review
}

judged if {
	given.kind == "ScyllaDBMonitoring"
	given.apiVersion in {"scylla.scylladb.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Backup"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.backup.findings with input as review
}

judged if {
	given.kind == "Backup"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "Release"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.release.findings with input as review
}

judged if {
	given.kind == "Release"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "StorageConfig"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.storage_config.findings with input as review
}

judged if {
	given.kind == "StorageConfig"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "YBCertificate"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.ybcertificate.findings with input as review
}

judged if {
	given.kind == "YBCertificate"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "YBProvider"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.ybprovider.findings with input as review
}

judged if {
	given.kind == "YBProvider"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "YBUniverse"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.ybuniverse.findings with input as review
}

judged if {
	given.kind == "YBUniverse"
	given.apiVersion in {"operator.yugabyte.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "YBCluster"
	given.apiVersion in {"yugabyte.com/v1alpha1"}
	review := asked
	some finding in data.dok.yugabyte.ybcluster.findings with input as review
}

judged if {
	given.kind == "YBCluster"
	given.apiVersion in {"yugabyte.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "EtcdLockserver"
	given.apiVersion in {"planetscale.com/v2"}
	review := asked
	some finding in data.dok.vitess.etcd_lockserver.findings with input as review
}

judged if {
	given.kind == "EtcdLockserver"
	given.apiVersion in {"planetscale.com/v2"}
}

findings contains finding if {
	given.kind == "VitessBackupStorage"
	given.apiVersion in {"planetscale.com/v2"}
	review := asked
	some finding in data.dok.vitess.vitess_backup_storage.findings with input as review
}

judged if {
	given.kind == "VitessBackupStorage"
	given.apiVersion in {"planetscale.com/v2"}
}

findings contains finding if {
	given.kind == "VitessCluster"
	given.apiVersion in {"planetscale.com/v2"}
	review := asked
	some finding in data.dok.vitess.vitess_cluster.findings with input as review
}

judged if {
	given.kind == "VitessCluster"
	given.apiVersion in {"planetscale.com/v2"}
}

findings contains finding if {
	given.kind == "K8ssandraCluster"
	given.apiVersion in {"k8ssandra.io/v1alpha1"}
	review := asked
	some finding in data.dok.k8ssandra.k8ssandra_cluster.findings with input as review
}

judged if {
	given.kind == "K8ssandraCluster"
	given.apiVersion in {"k8ssandra.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "MedusaConfiguration"
	given.apiVersion in {"medusa.k8ssandra.io/v1alpha1"}
	review := asked
	some finding in data.dok.k8ssandra.medusa_configuration.findings with input as review
}

judged if {
	given.kind == "MedusaConfiguration"
	given.apiVersion in {"medusa.k8ssandra.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "SGCluster"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgcluster.findings with input as review
}

judged if {
	given.kind == "SGCluster"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGConfig"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgconfig.findings with input as review
}

judged if {
	given.kind == "SGConfig"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGDbOps"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgdb_ops.findings with input as review
}

judged if {
	given.kind == "SGDbOps"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGDistributedLogs"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgdistributed_logs.findings with input as review
}

judged if {
	given.kind == "SGDistributedLogs"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGObjectStorage"
	given.apiVersion in {"stackgres.io/v1beta1"}
	review := asked
	some finding in data.dok.stackgres.sgobject_storage.findings with input as review
}

judged if {
	given.kind == "SGObjectStorage"
	given.apiVersion in {"stackgres.io/v1beta1"}
}

findings contains finding if {
	given.kind == "SGPoolingConfig"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgpooling_config.findings with input as review
}

judged if {
	given.kind == "SGPoolingConfig"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGPostgresConfig"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgpostgres_config.findings with input as review
}

judged if {
	given.kind == "SGPostgresConfig"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGScript"
	given.apiVersion in {"stackgres.io/v1"}
	review := asked
	some finding in data.dok.stackgres.sgscript.findings with input as review
}

judged if {
	given.kind == "SGScript"
	given.apiVersion in {"stackgres.io/v1"}
}

findings contains finding if {
	given.kind == "SGShardedCluster"
	given.apiVersion in {"stackgres.io/v1alpha1"}
	review := asked
	some finding in data.dok.stackgres.sgsharded_cluster.findings with input as review
}

judged if {
	given.kind == "SGShardedCluster"
	given.apiVersion in {"stackgres.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "SGStream"
	given.apiVersion in {"stackgres.io/v1alpha1"}
	review := asked
	some finding in data.dok.stackgres.sgstream.findings with input as review
}

judged if {
	given.kind == "SGStream"
	given.apiVersion in {"stackgres.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "RedisEnterpriseActiveActiveDatabase"
	given.apiVersion in {"app.redislabs.com/v1alpha1"}
	review := asked
	some finding in data.dok.redis_enterprise.redis_enterprise_active_active_database.findings with input as review
}

judged if {
	given.kind == "RedisEnterpriseActiveActiveDatabase"
	given.apiVersion in {"app.redislabs.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "RedisEnterpriseCluster"
	given.apiVersion in {"app.redislabs.com/v1", "app.redislabs.com/v1alpha1"}
	review := asked
	some finding in data.dok.redis_enterprise.redis_enterprise_cluster.findings with input as review
}

judged if {
	given.kind == "RedisEnterpriseCluster"
	given.apiVersion in {"app.redislabs.com/v1", "app.redislabs.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "RedisEnterpriseDatabase"
	given.apiVersion in {"app.redislabs.com/v1alpha1"}
	review := asked
	some finding in data.dok.redis_enterprise.redis_enterprise_database.findings with input as review
}

judged if {
	given.kind == "RedisEnterpriseDatabase"
	given.apiVersion in {"app.redislabs.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "Cluster"
	given.apiVersion in {"apps.kubeblocks.io/v1", "apps.kubeblocks.io/v1alpha1"}
	review := asked
	some finding in data.dok.kubeblocks.cluster.findings with input as review
}

judged if {
	given.kind == "Cluster"
	given.apiVersion in {"apps.kubeblocks.io/v1", "apps.kubeblocks.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "BackupPolicy"
	given.apiVersion in {"dataprotection.kubeblocks.io/v1alpha1"}
	review := asked
	some finding in data.dok.kubeblocks.backup_policy.findings with input as review
}

judged if {
	given.kind == "BackupPolicy"
	given.apiVersion in {"dataprotection.kubeblocks.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "BackupRepo"
	given.apiVersion in {"dataprotection.kubeblocks.io/v1alpha1"}
	review := asked
	some finding in data.dok.kubeblocks.backup_repo.findings with input as review
}

judged if {
	given.kind == "BackupRepo"
	given.apiVersion in {"dataprotection.kubeblocks.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "OperatorGroup"
	given.apiVersion in {"operators.coreos.com/v1", "operators.coreos.com/v1alpha2"}
	review := asked
	some finding in data.dok.olm.operator_group.findings with input as review
}

judged if {
	given.kind == "OperatorGroup"
	given.apiVersion in {"operators.coreos.com/v1", "operators.coreos.com/v1alpha2"}
}

findings contains finding if {
	given.kind == "Subscription"
	given.apiVersion in {"operators.coreos.com/v1alpha1"}
	review := asked
	some finding in data.dok.olm.subscription.findings with input as review
}

judged if {
	given.kind == "Subscription"
	given.apiVersion in {"operators.coreos.com/v1alpha1"}
}

findings contains finding if {
	given.kind == "VulnerabilityReport"
	given.apiVersion in {"aquasecurity.github.io/v1alpha1"}
	review := asked
	some finding in data.dok.trivy_operator.vulnerability_report.findings with input as review
}

judged if {
	given.kind == "VulnerabilityReport"
	given.apiVersion in {"aquasecurity.github.io/v1alpha1"}
}

findings contains finding if {
	given.kind == "GRPCRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1"}
	review := asked
	some finding in data.dok.gateway_api.grpcroute.findings with input as review
}

judged if {
	given.kind == "GRPCRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1"}
}

findings contains finding if {
	given.kind == "Gateway"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"}
	review := asked
	some finding in data.dok.gateway_api.gateway.findings with input as review
}

judged if {
	given.kind == "Gateway"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"}
}

findings contains finding if {
	given.kind == "HTTPRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"}
	review := asked
	some finding in data.dok.gateway_api.httproute.findings with input as review
}

judged if {
	given.kind == "HTTPRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"}
}

findings contains finding if {
	given.kind == "TCPRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1alpha2"}
	review := asked
	some finding in data.dok.gateway_api.tcproute.findings with input as review
}

judged if {
	given.kind == "TCPRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1alpha2"}
}

findings contains finding if {
	given.kind == "TLSRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1alpha2", "gateway.networking.k8s.io/v1alpha3"}
	review := asked
	some finding in data.dok.gateway_api.tlsroute.findings with input as review
}

judged if {
	given.kind == "TLSRoute"
	given.apiVersion in {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1alpha2", "gateway.networking.k8s.io/v1alpha3"}
}

findings contains finding if {
	given.kind == "Route"
	given.apiVersion in {"route.openshift.io/v1"}
	review := asked
	some finding in data.dok.openshift.route.findings with input as review
}

judged if {
	given.kind == "Route"
	given.apiVersion in {"route.openshift.io/v1"}
}

findings contains finding if {
	given.kind == "PodMonitor"
	given.apiVersion in {"monitoring.coreos.com/v1"}
	review := asked
	some finding in data.dok.prometheus_operator.pod_monitor.findings with input as review
}

judged if {
	given.kind == "PodMonitor"
	given.apiVersion in {"monitoring.coreos.com/v1"}
}

findings contains finding if {
	given.kind == "ServiceMonitor"
	given.apiVersion in {"monitoring.coreos.com/v1"}
	review := asked
	some finding in data.dok.prometheus_operator.service_monitor.findings with input as review
}

judged if {
	given.kind == "ServiceMonitor"
	given.apiVersion in {"monitoring.coreos.com/v1"}
}
