// The parts of the Percona Server for MongoDB CRDs that its facts read. The older versions are served with an open
// schema: the operator reads all alike.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext, sidecars } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { certificates } from "../../lib/percona-certificates.ts";
import { volume } from "../../lib/percona-volume.ts";
import { resources } from "../../lib/resources.ts";

const service = {
  annotations: map(string()),
  exposeType: string(),
  loadBalancerSourceRanges: list(string()),
  serviceAnnotations: map(string()),
  type: string(),
};
export const expose = object({ ...service, enabled: boolean() });

export const members = object({
  configuration: string(),
  containerSecurityContext: containerContext,
  enabled: boolean(),
  podSecurityContext: podContext,
  resources,
  sidecars,
  volumeSpec: volume,
});

export const replicaSet = object({
  arbiter: object({ enabled: boolean(), resources, sidecars }),
  configuration: string(),
  containerSecurityContext: containerContext,
  env: environment,
  expose,
  hidden: members,
  nonvoting: members,
  podSecurityContext: podContext,
  resources,
  sidecars,
  storage: object({ engine: string() }),
  volumeSpec: volume,
});

export const encryption = object({ sseAlgorithm: string(), sseCustomerAlgorithm: string(), sseCustomerKey: string() });
export const stores = {
  azure: object({ credentialsSecret: string(), endpointUrl: string() }),
  gcs: object({ credentialsSecret: string() }),
  minio: object({ credentialsSecret: string(), insecureSkipTLSVerify: boolean(), secure: boolean() }),
  s3: object({ credentialsSecret: string(), endpointUrl: string(), insecureSkipTLSVerify: boolean(), serverSideEncryption: encryption }),
};

export const clusterSpec = object({
  allowUnsafeConfigurations: boolean(),
  backup: object({
    image: string(),
    containerSecurityContext: containerContext,
    enabled: boolean(),
    storages: map(object({ ...stores, type: string() })),
  }),
  image: string(),
  initContainerSecurityContext: containerContext,
  initImage: string(),
  logcollector: object({ containerSecurityContext: containerContext, enabled: boolean(), env: environment, image: string() }),
  pmm: object({ containerSecurityContext: containerContext, enabled: boolean(), image: string() }),
  replsets: list(replicaSet),
  roles: list(object({ authenticationRestrictions: list(object({ clientSource: list(string()) })), db: string(), role: string() })),
  sharding: object({
    configsvrReplSet: replicaSet,
    enabled: boolean(),
    mongos: object({
      configuration: string(),
      containerSecurityContext: containerContext,
      env: environment,
      expose: object(service),
      hostPort: integer(),
      podSecurityContext: podContext,
      resources,
      sidecars,
    }),
  }),
  tls: object({ ...certificates, allowInvalidCertificates: boolean(), mode: string() }),
  upgradeOptions: object({ versionServiceEndpoint: string() }),
  users: list(object({ name: string(), roles: list(object({ db: string(), name: string() })) })),
  vault: object({ endpointURL: string() }),
});

const slice = object({ spec: clusterSpec });

export const cluster = resource({
  group: "psmdb.percona.com",
  kind: "PerconaServerMongoDB",
  plural: "perconaservermongodbs",
  scope: "Namespaced",
  versions: { v1: slice, "v1-10-0": slice, "v1-11-0": slice, "v1-12-0": slice },
});

export const restore = resource({
  group: "psmdb.percona.com",
  kind: "PerconaServerMongoDBRestore",
  plural: "perconaservermongodbrestores",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ backupSource: object(stores) }) }) },
});
