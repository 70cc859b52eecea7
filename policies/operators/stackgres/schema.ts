// The parts of the CRDs that the facts read.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { exporters } from "../../lib/collector.ts";
import { sidecars } from "../../lib/containers.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { environment } from "../../lib/literal-secrets.ts";

const GROUP = "stackgres.io";

const type = string({ default: "ClusterIP", enum: ["ClusterIP", "LoadBalancer", "NodePort", "None"] });
const reach = { externalIPs: list(string()), loadBalancerSourceRanges: list(string()) };
const annotations = map(string());
const secret = object({ key: string(), name: string() });
const script = { script: string() };
const users = object({ authenticator: object({ username: secret }), superuser: object({ username: secret }) });

/** What an SGCluster says of itself, and an SGShardedCluster of its parts. */
const configurations = {
  patroni: object({ dynamicConfig: object({ postgresql: object({ pg_hba: list(string()) }) }) }),
  pooling: object({ pgBouncer: object({ "pgbouncer.ini": object({ pgbouncer: map(string()) }) }) }),
  postgres: object({ "postgresql.conf": map(string()) }),
  sgPoolingConfig: string(),
};
const pods = {
  customContainers: sidecars,
  customEnv: map(environment),
  customInitContainers: sidecars,
  customInitEnv: map(environment),
  customVolumes: podVolumes,
  disableConnectionPooling: boolean({ default: false }),
  disableMetricsExporter: boolean({ default: false }),
  persistentVolume: object({ storageClass: string() }),
};
export const ssl = object({
  certificateSecretKeySelector: secret,
  duration: string(),
  enabled: boolean({ default: true }),
  privateKeySecretKeySelector: secret,
});
export const backups = list(object({ useVolumeSnapshot: boolean() }));
const logsTo = object({ sgDistributedLogs: string() });
const observability = object({ disableMetrics: boolean({ default: false }) });

export const cluster = resource({
  group: GROUP,
  kind: "SGCluster",
  plural: "sgclusters",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        configurations: object({
          ...configurations,
          backups,
          credentials: object({ users }),
          observability,
        }),
        distributedLogs: logsTo,
        initialData: object({ scripts: list(object(script)) }),
        metadata: object({
          annotations: object({ allResources: annotations, primaryService: annotations, replicasService: annotations, services: annotations }),
        }),
        pods: object({ ...pods, disableEnvoy: boolean({ default: true }) }),
        postgres: object({ ssl }),
        postgresServices: object({
          primary: object({ ...reach, enabled: boolean({ default: true }), type }),
          replicas: object({ ...reach, enabled: boolean({ default: true }), type }),
        }),
        replicateFrom: object({ instance: object({ external: object({ host: string() }) }) }),
      }),
    }),
  },
});

const open = { ...reach, enabled: boolean(), type: string({ enum: ["ClusterIP", "LoadBalancer", "NodePort", "None"] }) };
const part = { configurations: object(configurations), pods: object({ ...pods, disableEnvoy: boolean() }) };

export const shardedCluster = resource({
  group: GROUP,
  kind: "SGShardedCluster",
  plural: "sgshardedclusters",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        configurations: object({ backups, credentials: object({ users }), observability }),
        coordinator: object(part),
        distributedLogs: logsTo,
        metadata: object({
          annotations: object({
            allResources: annotations,
            coordinatorAnyService: annotations,
            coordinatorPrimaryService: annotations,
            shardsPrimariesService: annotations,
          }),
        }),
        postgres: object({ ssl }),
        postgresServices: object({
          coordinator: object({ any: object(open), primary: object(open) }),
          shards: object({ primaries: object(open) }),
        }),
        replicateFrom: object({ instance: object({ external: object({ hosts: list(string()) }) }) }),
        shards: object({ ...part, overrides: list(object({ pods: object(pods) })) }),
        type: string(),
      }),
    }),
  },
});

export const postgresConfig = resource({
  group: GROUP,
  kind: "SGPostgresConfig",
  plural: "sgpgconfigs",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ "postgresql.conf": map(string()) }) }) },
});

export const poolingConfig = resource({
  group: GROUP,
  kind: "SGPoolingConfig",
  plural: "sgpoolconfigs",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ pgBouncer: object({ "pgbouncer.ini": object({ pgbouncer: map(string()) }) }) }) }) },
});

export const sgScript = resource({
  group: GROUP,
  kind: "SGScript",
  plural: "sgscripts",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ scripts: list(object(script)) }) }) },
});

const awsKeys = object({ accessKeyId: secret, secretAccessKey: secret });

export const objectStorage = resource({
  group: GROUP,
  kind: "SGObjectStorage",
  plural: "sgobjectstorages",
  scope: "Namespaced",
  versions: {
    v1beta1: object({
      spec: object({
        azureBlob: object({ bucket: string() }),
        encryption: object({ openpgp: object({ key: secret }), sodium: object({ key: secret }) }),
        gcs: object({ gcpCredentials: object({ fetchCredentialsFromMetadataService: boolean() }) }),
        s3: object({ awsCredentials: object({ secretKeySelectors: awsKeys, useIAMRole: boolean({ default: false }) }) }),
        s3Compatible: object({ endpoint: string() }),
      }),
    }),
  },
});

export const distributedLogs = resource({
  group: GROUP,
  kind: "SGDistributedLogs",
  plural: "sgdistributedlogs",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        metadata: object({
          annotations: object({ allResources: annotations, primaryService: annotations, replicasService: annotations, services: annotations }),
        }),
        persistentVolume: object({ storageClass: string() }),
        postgresServices: object({ primary: object({ ...reach, type }), replicas: object({ ...reach, enabled: boolean(), type }) }),
      }),
    }),
  },
});

export const config = resource({
  group: GROUP,
  kind: "SGConfig",
  plural: "sgconfigs",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        adminui: object({
          service: object({
            exposeHTTP: boolean({ default: false }),
            loadBalancerSourceRanges: list(string()),
            type: string({ default: "ClusterIP" }),
          }),
        }),
        authentication: object({
          oidc: object({ authServerUrl: string(), credentialsSecret: string(), tlsVerification: string() }),
          password: string(),
        }),
        cert: object({
          collectorCertDuration: integer(),
          collectorSecretName: string(),
          createForCollector: boolean({ default: true }),
          createForOperator: boolean({ default: true }),
          createForWebApi: boolean({ default: true }),
          certDuration: integer(),
          certManager: object({ autoConfigure: boolean({ default: false }) }),
          regenerateCert: boolean({ default: true }),
          regenerateCollectorCert: boolean({ default: true }),
          regenerateWebCert: boolean({ default: true }),
          secretName: string(),
          webCertDuration: integer(),
          webSecretName: string(),
        }),
        collector: object({
          config: object({ exporters }),
          service: object({
            annotations: map(string()),
            spec: object({ externalIPs: list(string()), loadBalancerSourceRanges: list(string()), type: string() }),
          }),
        }),
        extensions: object({ repositoryUrls: list(string()) }),
        grafana: object({
          autoEmbed: boolean({ default: false }),
          password: string({ default: "prom-operator" }),
          schema: string({ default: "http" }),
          secretName: string(),
          secretNamespace: string(),
          secretPasswordKey: string(),
          secretUserKey: string(),
          token: string(),
        }),
      }),
    }),
  },
});

export const backup = resource({
  group: GROUP,
  kind: "SGBackup",
  plural: "sgbackups",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ sgCluster: string() }) }) },
});

const http = object({ headers: map(string()), skipHostnameVerification: boolean(), url: string() });

export const stream = resource({
  group: GROUP,
  kind: "SGStream",
  plural: "sgstreams",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        pods: object({ persistentVolume: object({ storageClass: string() }) }),
        source: object({ postgres: object({ host: string() }) }),
        target: object({
          cloudEvent: object({ http }),
          pgLambda: object({ knative: object({ http }) }),
        }),
      }),
    }),
  },
});

export const dbOps = resource({
  group: GROUP,
  kind: "SGDbOps",
  plural: "sgdbops",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        benchmark: object({ pgbench: object({ custom: object({ initialization: object(script), scripts: list(object(script)) }) }) }),
      }),
    }),
  },
});
