// The parts of the CRDs of Zalando's Postgres Operator that its facts read.
import { any, boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";

const ports = list(object({ hostPort: integer() }));

export const postgresql = resource({
  group: "acid.zalan.do",
  kind: "postgresql",
  plural: "postgresqls",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        additionalVolumes: list(object({ name: string(), volumeSource: any() })),
        allowedSourceRanges: list(string()),
        dockerImage: string(),
        connectionPooler: object({ dockerImage: string() }),
        clone: object({ s3_endpoint: string(), s3_secret_access_key: string() }),
        standby: object({ standby_host: string() }),
        enableMasterLoadBalancer: boolean(),
        enableMasterNodePort: boolean(),
        enableMasterPoolerLoadBalancer: boolean(),
        enableMasterPoolerNodePort: boolean(),
        enableReplicaLoadBalancer: boolean(),
        enableReplicaNodePort: boolean(),
        enableReplicaPoolerLoadBalancer: boolean(),
        enableReplicaPoolerNodePort: boolean(),
        env: environment,
        envFrom: list(object({ secretRef: object({ name: string() }) })),
        initContainers: list(
          object({
            name: string(),
            env: environment,
            image: string(),
            ports,
            securityContext: listedContext,
          }),
        ),
        masterServiceAnnotations: map(string()),
        patroni: object({ pg_hba: list(string()) }),
        postgresql: object({ parameters: map(string()) }),
        replicaServiceAnnotations: map(string()),
        serviceAnnotations: map(string()),
        sidecars: list(object({ name: string(), env: environment, image: string(), ports })),
        spiloRunAsUser: integer(),
        tls: object({ caFile: string(), caSecretName: string(), secretName: string() }),
        users: map(list(string())),
        volume: object({ storageClass: string() }),
      }),
    }),
  },
});

export const operatorConfiguration = resource({
  group: "acid.zalan.do",
  kind: "OperatorConfiguration",
  plural: "operatorconfigurations",
  scope: "Namespaced",
  versions: {
    v1: object({
      configuration: object({
        docker_image: string({ default: "ghcr.io/zalando/spilo-18:4.1-p2" }),
        connection_pooler: object({ connection_pooler_image: string({ default: "ghcr.io/zalando/postgres-operator/pgbouncer:v2.0.1" }) }),
        aws_or_gcp: object({ gcp_credentials: string() }),
        kubernetes: object({
          pod_environment_secret: string(),
          spilo_allow_privilege_escalation: boolean({ default: true }),
          spilo_privileged: boolean(),
          spilo_runasuser: integer(),
          watched_namespace: string(),
        }),
        load_balancer: object({
          enable_master_node_port: boolean(),
          enable_master_pooler_node_port: boolean(),
          enable_replica_node_port: boolean(),
          enable_replica_pooler_node_port: boolean(),
        }),
        logical_backup: object({
          logical_backup_azure_storage_account_key: string(),
          logical_backup_cronjob_environment_secret: string(),
          logical_backup_docker_image: string({ default: "ghcr.io/zalando/postgres-operator/logical-backup:v2.0.1" }),
          logical_backup_google_application_credentials: string(),
          logical_backup_provider: string({ default: "s3", enum: ["az", "gcs", "s3"] }),
          logical_backup_s3_bucket: string(),
          logical_backup_s3_endpoint: string(),
          logical_backup_s3_secret_access_key: string(),
          logical_backup_s3_sse: string(),
        }),
        sidecar_docker_images: map(string()),
        scalyr: object({ scalyr_image: string(), scalyr_server_url: string({ default: "https://upload.eu.scalyr.com" }) }),
        teams_api: object({
          enable_postgres_team_crd: boolean({ default: true }),
          enable_postgres_team_crd_superusers: boolean(),
          enable_team_member_deprecation: boolean(),
          enable_team_superuser: boolean(),
          enable_teams_api: boolean(),
          postgres_superuser_teams: list(string()),
          teams_api_url: string({ default: "https://teams.example.com/api/" }),
        }),
      }),
    }),
  },
});

export const postgresTeam = resource({
  group: "acid.zalan.do",
  kind: "PostgresTeam",
  plural: "postgresteams",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ additionalSuperuserTeams: map(list(string())) }) }) },
});
