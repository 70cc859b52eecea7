// The parts of the Percona Server for MySQL CRDs that its facts read.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext, sidecars } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { volume } from "../../lib/percona-volume.ts";
import { resources } from "../../lib/resources.ts";

const service = { annotations: map(string()), loadBalancerSourceRanges: list(string()), type: string() };
export const expose = object(service);
const switchedExpose = object({ ...service, enabled: boolean() });

export const initContainer = object({ containerSecurityContext: containerContext, image: string() });
const pods = {
  configuration: string(),
  containerSecurityContext: containerContext,
  env: environment,
  image: string(),
  initContainer,
  initImage: string(),
  podSecurityContext: podContext,
  resources,
};
const proxy = object({ ...pods, enabled: boolean(), expose });

export const jobOptions = object({ args: object({ xbcloud: list(string()), xtrabackup: list(string()) }), env: environment });

const address = object({ endpointUrl: string() });
const keySecret = object({ name: string() });
export const store = object({
  azure: address,
  containerOptions: jobOptions,
  containerSecurityContext: containerContext,
  encryptionKeySecret: keySecret,
  gcs: address,
  podSecurityContext: podContext,
  s3: address,
  type: string(),
  verifyTLS: boolean(),
});

export const binlogServer = object({
  configuration: string(),
  containerSecurityContext: containerContext,
  env: environment,
  image: string(),
  initContainer,
  initImage: string(),
  podSecurityContext: podContext,
  sslMode: string({ default: "verify_identity" }),
  storage: object({ s3: address }),
});

export const clusterSpec = object({
  backup: object({
    containerSecurityContext: containerContext,
    enabled: boolean(),
    encryptionKeySecret: keySecret,
    image: string(),
    initContainer,
    initImage: string(),
    pitr: object({ binlogServer, enabled: boolean() }),
    storages: map(store),
  }),
  crVersion: string(),
  initContainer,
  initImage: string(),
  metadata: object({ annotations: map(string()) }),
  mysql: object({
    ...pods,
    clusterType: string({ default: "group-replication", enum: ["group-replication", "async"] }),
    expose: switchedExpose,
    exposePrimary: switchedExpose,
    sidecars,
    vaultSecretName: string(),
    volumeSpec: volume,
  }),
  orchestrator: proxy,
  pmm: object({ containerSecurityContext: containerContext, enabled: boolean(), image: string() }),
  proxy: object({ haproxy: proxy, router: proxy }),
  tls: object({ issuerConf: object({ name: string() }) }),
  toolkit: object({ containerSecurityContext: containerContext, env: environment, image: string() }),
  unsafeFlags: object({ orchestrator: boolean() }),
  upgradeOptions: object({ versionServiceEndpoint: string() }),
});

export const cluster = resource({
  group: "ps.percona.com",
  kind: "PerconaServerMySQL",
  plural: "perconaservermysqls",
  scope: "Namespaced",
  versions: { v1: object({ spec: clusterSpec }) },
});

export const backup = resource({
  group: "ps.percona.com",
  kind: "PerconaServerMySQLBackup",
  plural: "perconaservermysqlbackups",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ containerOptions: jobOptions }) }) },
});

export const restore = resource({
  group: "ps.percona.com",
  kind: "PerconaServerMySQLRestore",
  plural: "perconaservermysqlrestores",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        backupSource: object({ storage: store }),
        containerOptions: jobOptions,
        pitr: object({ backupSource: object({ binlogServer }) }),
      }),
    }),
  },
});

export const clusterSet = resource({
  group: "ps.percona.com",
  kind: "PerconaServerMySQLClusterSet",
  plural: "perconaservermysqlclustersets",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        mysqlshellRunner: object({ image: string() }),
        sslMode: string({ default: "AUTO", enum: ["AUTO", "DISABLED", "REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY"] }),
      }),
    }),
  },
});
