// The parts of the CRDs that the facts read. Overrides are values of YugabyteDB's Helm chart: the CRD of a universe keeps
// those that it does not list, and that of a provider lists none.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { resources } from "../../lib/resources.ts";

const GROUP = "operator.yugabyte.io";

const context = object({ enabled: boolean(), runAsUser: integer() });
const serverFields = { extraEnv: list(object({ name: string(), value: string() })) };
const server = object(serverFields);
/** The CRD of a universe takes claims only, that of a provider any volume. */
const openServer = object({ ...serverFields, extraVolumes: podVolumes });
const keyed = object({ key: string() });
const login = object({ password: string() });

export const flags = map(string());

const valueFields = {
  authCredentials: object({ ycql: login, ysql: login }),
  containerSecurityContext: object({
    additionalSettings: object({ allowPrivilegeEscalation: boolean(), privileged: boolean() }),
    enabled: boolean(),
    runAsUser: integer(),
  }),
  enableLoadBalancer: boolean(),
  gflags: object({ master: flags, tserver: flags }),
  Image: object({ repository: string() }),
  master: server,
  otelCollector: object({ secretEnv: list(object({ envName: string(), envValue: string() })) }),
  podSecurityContext: context,
  serviceEndpoints: list(object({ annotations: map(string()), name: string(), type: string() })),
  storage: object({ ephemeral: boolean() }),
  tls: object({
    clientCert: keyed,
    clientToServer: boolean(),
    enabled: boolean(),
    insecure: boolean(),
    nodeCert: keyed,
    nodeToNode: boolean(),
    rootCA: keyed,
  }),
  tserver: server,
};

export const values = object(valueFields);
const zonedFlags = { masterGFlags: flags, tserverGFlags: flags };
const device = object({ storageClass: string() });
const zonedVolume = object({ perAZ: map(object({ storageClass: string() })), storageClass: string() });

export const universeSpec = object({
  deviceInfo: device,
  enableClientToNodeEncrypt: boolean({ default: true }),
  enableLoadBalancer: boolean({ default: false }),
  enableNodeToNodeEncrypt: boolean({ default: true }),
  enableYCQL: boolean({ default: false }),
  enableYSQL: boolean({ default: true }),
  gFlags: object({ ...zonedFlags, perAZ: map(object(zonedFlags)) }),
  kubernetesOverrides: values,
  masterDeviceInfo: device,
  masterVolume: zonedVolume,
  providerName: string(),
  readReplica: object({ tserverVolume: zonedVolume }),
  rootCA: string(),
  tserverVolume: zonedVolume,
  ybSoftwareVersion: string(),
  ycqlPassword: object({ secretName: string() }),
  ysqlPassword: object({ secretName: string() }),
});

export const universe = resource({
  group: GROUP,
  kind: "YBUniverse",
  plural: "ybuniverses",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: universeSpec }) },
});

export const provider = resource({
  group: GROUP,
  kind: "YBProvider",
  plural: "ybproviders",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        regions: list(
          object({
            zones: list(
              object({
                cloudInfo: object({ kubernetesStorageClass: string(), overrides: object({ ...valueFields, master: openServer, tserver: openServer }) }),
                code: string(),
              }),
            ),
          }),
        ),
      }),
    }),
  },
});

const secret = object({ name: string() });

export const storageSpec = object({
  awsSecretAccessKeySecret: secret,
  azureStorageSasTokenSecret: secret,
  config_type: string({ enum: ["STORAGE_S3", "STORAGE_NFS", "STORAGE_GCS", "STORAGE_AZ"] }),
  data: object({
    AWS_HOST_BASE: string(),
    AWS_SECRET_ACCESS_KEY: string(),
    AZURE_STORAGE_SAS_TOKEN: string(),
    GCS_CREDENTIALS_JSON: string(),
    USE_IAM: boolean(),
  }),
  gcsCredentialsJsonSecret: secret,
});

export const storageConfig = resource({
  group: GROUP,
  kind: "StorageConfig",
  plural: "storageconfigs",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: storageSpec }) },
});

export const backup = resource({
  group: GROUP,
  kind: "Backup",
  plural: "backups",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ sse: boolean() }) }) },
});

export const schedule = resource({
  group: GROUP,
  kind: "BackupSchedule",
  plural: "backupschedules",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ storageConfig: string() }) }) },
});

export const certificate = resource({
  group: GROUP,
  kind: "YBCertificate",
  plural: "ybcertificates",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ certType: string({ enum: ["SELF_SIGNED", "K8S_CERT_MANAGER"] }) }) }) },
});

const paths = object({ helmChart: string(), x86_64: string() });

export const release = resource({
  group: GROUP,
  kind: "Release",
  plural: "releases",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        config: object({
          downloadConfig: object({ gcs: object({ credentialsJson: string() }), http: object({ paths }), s3: object({ secretAccessKey: string() }) }),
        }),
      }),
    }),
  },
});

export const flagList = list(object({ key: string(), value: string() }));
const clusterServer = { enableLoadBalancer: boolean(), gflags: flagList, resources, storage: object({ storageClass: string() }) };

export const clusterSpec = object({
  image: object({ repository: string(), tag: string() }),
  master: object(clusterServer),
  tls: object({ enabled: boolean(), rootCA: object({ cert: string(), key: string() }) }),
  tserver: object({ ...clusterServer, tserverUIPort: integer() }),
});

export const cluster = resource({
  group: "yugabyte.com",
  kind: "YBCluster",
  plural: "ybclusters",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: clusterSpec }) },
});
