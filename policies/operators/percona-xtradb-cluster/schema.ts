// The parts of the Percona XtraDB Cluster CRDs that its facts read. The older versions are served with an open schema:
// the operator reads all alike.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext, sidecars } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { certificates } from "../../lib/percona-certificates.ts";
import { volume } from "../../lib/percona-volume.ts";
import { resources } from "../../lib/resources.ts";

export const expose = object({
  annotations: map(string()),
  enabled: boolean(),
  loadBalancerSourceRanges: list(string()),
  type: string(),
});

const jobOptions = object({ env: environment });

const pods = {
  configuration: string(),
  image: string(),
  containerSecurityContext: containerContext,
  podSecurityContext: podContext,
  resources,
  serviceType: string(),
  sidecars,
};
const own = object({ containerSecurityContext: containerContext, enabled: boolean(), image: string() });

export const stores = {
  azure: object({ credentialsSecret: string(), endpointUrl: string() }),
  s3: object({ credentialsSecret: string(), endpointUrl: string() }),
  verifyTLS: boolean(),
};

export const clusterSpec = object({
  allowUnsafeConfigurations: boolean(),
  backup: object({
    image: string(),
    storages: map(
      object({
        ...stores,
        containerOptions: jobOptions,
        containerSecurityContext: containerContext,
        podSecurityContext: podContext,
        type: string(),
        volume,
      }),
    ),
  }),
  haproxy: object({ ...pods, enabled: boolean(), exposePrimary: expose, exposeReplicas: expose, replicasServiceType: string() }),
  initContainer: object({ containerSecurityContext: containerContext, image: string() }),
  initImage: string(),
  logcollector: own,
  pmm: own,
  proxysql: object({ ...pods, enabled: boolean(), expose, volumeSpec: volume }),
  pxc: object({
    ...pods,
    expose,
    replicationChannels: list(object({ configuration: object({ ssl: boolean(), sslSkipVerify: boolean() }), isSource: boolean(), name: string() })),
    volumeSpec: volume,
  }),
  tls: object({ ...certificates, caValidityDuration: string(), enabled: boolean() }),
  upgradeOptions: object({ versionServiceEndpoint: string() }),
  users: list(object({ dbs: list(string()), grants: list(string()), hosts: list(string()), name: string() })),
  vaultSecretName: string(),
});

const slice = object({ spec: clusterSpec });

export const cluster = resource({
  group: "pxc.percona.com",
  kind: "PerconaXtraDBCluster",
  plural: "perconaxtradbclusters",
  scope: "Namespaced",
  versions: { v1: slice, "v1-10-0": slice, "v1-11-0": slice },
});

const source = object(stores);
const job = object({ spec: object({ containerOptions: jobOptions }) });
const recovery = object({ spec: object({ backupSource: source, containerOptions: jobOptions, pitr: object({ backupSource: source }) }) });

export const backup = resource({
  group: "pxc.percona.com",
  kind: "PerconaXtraDBClusterBackup",
  plural: "perconaxtradbclusterbackups",
  scope: "Namespaced",
  versions: { v1: job },
});

export const restore = resource({
  group: "pxc.percona.com",
  kind: "PerconaXtraDBClusterRestore",
  plural: "perconaxtradbclusterrestores",
  scope: "Namespaced",
  versions: { v1: recovery },
});
