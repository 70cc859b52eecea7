// The parts of the CRDs that the facts read. The Community Operator of before served the same version, with fewer fields.
import { any, boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";

const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);
const claims = list(object({ metadata: object({ name: string() }), spec: object({ storageClassName: string() }) }));
const roles = list(object({ db: string(), name: string() }));

export const podSpec = object({
  containers,
  hostIPC: boolean(),
  hostNetwork: boolean(),
  hostPID: boolean(),
  initContainers: containers,
  securityContext: podContext,
});

const systemLog = object({ destination: string(), path: string() });

export const communitySpec = object({
  additionalConnectionStringConfig: any("object"),
  additionalMongodConfig: any("object"),
  agent: object({ systemLog }),
  prometheus: object({ tlsSecretKeyRef: object({ name: string() }) }),
  security: object({
    authentication: object({
      ignoreUnknownUsers: boolean({ default: true }),
      modes: list(string({ enum: ["SCRAM", "SCRAM-SHA-256", "SCRAM-SHA-1", "X509"] })),
    }),
    roles: list(
      object({
        authenticationRestrictions: list(object({ clientSource: list(string()) })),
        db: string(),
        privileges: list(object({ actions: list(string()), resource: object({ anyResource: boolean() }) })),
        role: string(),
        roles,
      }),
    ),
    tls: object({ enabled: boolean(), optional: boolean() }),
  }),
  statefulSet: object({ spec: object({ template: object({ spec: podSpec }), volumeClaimTemplates: claims }) }),
  users: list(object({ additionalConnectionStringConfig: any("object"), db: string({ default: "admin" }), name: string(), roles })),
});

export const community = resource({
  group: "mongodbcommunity.mongodb.com",
  kind: "MongoDBCommunity",
  plural: "mongodbcommunity",
  scope: "Namespaced",
  versions: { v1: object({ spec: communitySpec }) },
});

const stated = object({ spec: podSpec });
const claim = object({ storageClass: string() });

/** What a pod is made of in the kinds of mongodb.com, and a StatefulSet that is laid over it. */
export const persistence = object({ multiple: object({ data: claim, journal: claim, logs: claim }), single: claim });
const podSpecification = object({ persistence, podTemplate: stated });
export const statefulSet = object({ spec: object({ template: stated, volumeClaimTemplates: claims }) });

export const externalAccess = object({
  externalDomain: string(),
  externalService: object({
    annotations: map(string()),
    spec: object({ externalIPs: list(string()), loadBalancerSourceRanges: list(string()), type: string() }),
  }),
});

const inherited = list(object({ db: string(), role: string() }));

export const security = object({
  authentication: object({
    enabled: boolean(),
    ignoreUnknownUsers: boolean(),
    internalCluster: string(),
    ldap: object({ transportSecurity: string({ enum: ["tls", "none"] }) }),
    modes: list(string()),
  }),
  certsSecretPrefix: string(),
  roles: list(object({ role: string(), roles: inherited })),
  tls: object({ enabled: boolean() }),
});

const backup = object({
  encryption: object({ kmip: object({ client: object({ clientCertificatePrefix: string() }) }) }),
  mode: string({ enum: ["enabled", "disabled", "terminated"] }),
});
/** A ConfigMap that names Ops Manager or Cloud Manager, and may have its certificate go unchecked. */
export const project = object({ configMapRef: object({ name: string() }) });
const prometheus = object({ tlsSecretKeyRef: object({ name: string() }) });

/** What the agent beside a process is started with. */
export const agent = object({ mongod: object({ systemLog }), readinessProbe: object({ environmentVariables: map(string()) }), startupOptions: map(string()) });
const ofCluster = { podSpec: object({ persistence }), statefulSet };
const component = object({ additionalMongodConfig: any("object"), agent, clusterSpecList: list(object({ externalAccess, ...ofCluster })) });

/** What a database has in common, of one cluster or of several. */
export const common = {
  additionalMongodConfig: any("object"),
  agent,
  backup,
  cloudManager: project,
  externalAccess,
  opsManager: project,
  persistent: boolean(),
  prometheus,
  security,
  version: string(),
};

export const databaseSpec = object({
  ...common,
  configSrv: component,
  configSrvPodSpec: podSpecification,
  mongos: component,
  mongosPodSpec: podSpecification,
  podSpec: podSpecification,
  shard: component,
  shardOverrides: list(object({ additionalMongodConfig: any("object"), agent, clusterSpecList: list(object(ofCluster)), ...ofCluster })),
  shardPodSpec: podSpecification,
  shardSpecificPodSpec: list(podSpecification),
  type: string({ enum: ["Standalone", "ReplicaSet", "ShardedCluster"] }),
});

export const database = resource({
  group: "mongodb.com",
  kind: "MongoDB",
  plural: "mongodb",
  scope: "Namespaced",
  versions: { v1: object({ spec: databaseSpec }) },
});

export const multiClusterSpec = object({
  ...common,
  clusterSpecList: list(object({ externalAccess, statefulSet })),
  statefulSet,
});

export const multiCluster = resource({
  group: "mongodb.com",
  kind: "MongoDBMultiCluster",
  plural: "mongodbmulticluster",
  scope: "Namespaced",
  versions: { v1: object({ spec: multiClusterSpec }) },
});

export const userSpec = object({ db: string(), roles, username: string() });

export const user = resource({
  group: "mongodb.com",
  kind: "MongoDBUser",
  plural: "mongodbusers",
  scope: "Namespaced",
  versions: { v1: object({ spec: userSpec }) },
});

export const clusterRole = resource({
  group: "mongodb.com",
  kind: "ClusterMongoDBRole",
  plural: "clustermongodbroles",
  scope: "Cluster",
  versions: { v1: object({ spec: object({ role: string(), roles: inherited }) }) },
});

const connectivity = object({ annotations: map(string()), type: string({ enum: ["LoadBalancer", "NodePort", "ClusterIP"] }) });
export const stores = list(object({ irsaEnabled: boolean(), name: string(), s3BucketEndpoint: string(), s3SecretRef: object({ name: string() }) }));
const named = list(object({ name: string() }));
const jvmParameters = list(string());

export const opsManagerSpec = object({
  applicationDatabase: object({
    additionalMongodConfig: any("object"),
    agent,
    clusterSpecList: list(object({ externalAccess, statefulSet })),
    externalAccess,
    podSpec: podSpecification,
    prometheus,
    security: object({ certsSecretPrefix: string(), tls: object({ enabled: boolean() }) }),
  }),
  backup: object({
    blockStores: named,
    enabled: boolean(),
    encryption: object({ kmip: object({ server: object({ url: string() }) }) }),
    fileSystemStores: named,
    headDB: claim,
    jvmParameters,
    opLogStores: named,
    s3OpLogStores: stores,
    s3Stores: stores,
    statefulSet,
  }),
  clusterSpecList: list(
    object({ backup: object({ jvmParameters, statefulSet }), configuration: map(string()), externalConnectivity: connectivity, jvmParameters, statefulSet }),
  ),
  configuration: map(string()),
  externalConnectivity: connectivity,
  internalConnectivity: connectivity,
  jvmParameters,
  opsManagerURL: string(),
  security: object({ certsSecretPrefix: string(), tls: object({ secretRef: object({ name: string() }) }) }),
  statefulSet,
});

export const opsManager = resource({
  group: "mongodb.com",
  kind: "MongoDBOpsManager",
  plural: "opsmanagers",
  scope: "Namespaced",
  versions: { v1: object({ spec: opsManagerSpec }) },
});

const servers = { jvmFlags: list(string()), persistence, statefulSet };
const deployment = object({ spec: object({ template: stated }) });

export const searchSpec = object({
  autoEmbedding: object({ providerEndpoint: string() }),
  clusters: list(object({ ...servers, loadBalancer: object({ managed: object({ deployment }) }), shardOverrides: list(object(servers)) })),
  observability: object({
    metricsForwarder: object({ deployment }),
    prometheus: object({ mode: string({ default: "enabled" }) }),
  }),
  security: object({ tls: object({ certsSecretPrefix: string() }) }),
  source: object({ external: object({ tls: object({ ca: object({ name: string({ default: "" }) }) }) }) }),
});

export const search = resource({
  group: "mongodb.com",
  kind: "MongoDBSearch",
  plural: "mongodbsearch",
  scope: "Namespaced",
  versions: { v1: object({ spec: searchSpec }) },
});
