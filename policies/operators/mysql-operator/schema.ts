// The parts of the CRDs that the facts read. Templates of pods and of claims are open in them.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { nodeNamespaces } from "../../lib/node-access.ts";

const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);
export const podSpec = object({ ...nodeNamespaces, containers, hostNetwork: boolean(), initContainers: containers, securityContext: podContext });
const claim = object({ storageClassName: string() });

export const dumpStorage = object({
  persistentVolumeClaim: object({ claimName: string() }),
  s3: object({ bucketName: string(), endpoint: string() }),
});
export const profile = object({ dumpInstance: object({ storage: dumpStorage }) });

const collected = { collect: boolean({ default: false }) };
const log = object(collected);

export const clusterSpec = object({
  backupProfiles: list(profile),
  backupSchedules: list(object({ backupProfile: profile })),
  datadirPermissions: object({ setRightsUsingInitContainer: boolean({ default: true }) }),
  datadirVolumeClaimTemplate: claim,
  edition: string(),
  imageRepository: string(),
  initDB: object({ clone: object({ donorUrl: string() }), dump: object({ storage: dumpStorage }) }),
  keyring: object({
    encryptedFile: object({ password: string() }),
    file: object({ fileName: string({ default: "mysql_keyring" }) }),
    oci: object({ user: string() }),
  }),
  logs: object({
    collector: object({
      containerName: string({ default: "logcollector" }),
      env: environment,
      image: string(),
      fluentd: object({ sinks: list(object({ name: string(), rawConfig: string() })) }),
    }),
    error: log,
    general: object({ ...collected, enabled: boolean({ default: false }) }),
    slowQuery: object({ ...collected, enabled: boolean({ default: false }), longQueryTime: integer({ default: 10 }) }),
  }),
  metrics: object({ enable: boolean({ default: false }), image: string(), webConfig: string() }),
  mycnf: string(),
  podSpec,
  readReplicas: list(object({ datadirVolumeClaimTemplate: claim, name: string(), podSpec })),
  router: object({ bootstrapOptions: list(string()), instances: integer({ default: 1 }), podSpec, tlsSecretName: string() }),
  service: object({ annotations: map(string()), type: string({ default: "ClusterIP", enum: ["ClusterIP", "NodePort", "LoadBalancer"] }) }),
  tlsUseSelfSigned: boolean({ default: false }),
});

export const cluster = resource({
  group: "mysql.oracle.com",
  kind: "InnoDBCluster",
  plural: "innodbclusters",
  scope: "Namespaced",
  versions: { v2: object({ spec: clusterSpec }) },
});

export const backup = resource({
  group: "mysql.oracle.com",
  kind: "MySQLBackup",
  plural: "mysqlbackups",
  scope: "Namespaced",
  versions: { v2: object({ spec: object({ backupProfile: profile }) }) },
});
