// The parts of CloudNativePG's CRDs that its facts read.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { hardeningFields } from "../../lib/hardening.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { resources } from "../../lib/resources.ts";

export const serviceTemplate = object({
  metadata: object({ name: string(), annotations: map(string()) }),
  spec: object({ type: string(), loadBalancerSourceRanges: list(string()), externalIPs: list(string()) }),
});

export const storage = object({ storageClass: string(), pvcTemplate: object({ storageClassName: string() }) });

const encryption = string({ enum: ["AES256", "aws:kms"] });
export const pluginParameters = map(string());
const plugin = object({ parameters: pluginParameters });

const reference = object({ key: string() });
export const barmanStore = object({
  azureCredentials: object({
    connectionString: reference,
    inheritFromAzureAD: boolean(),
    storageKey: reference,
    storageSasToken: reference,
    useDefaultAzureCredentials: boolean(),
  }),
  destinationPath: string(),
  endpointURL: string(),
  googleCredentials: object({ applicationCredentials: reference, gkeEnvironment: boolean() }),
  s3Credentials: object({ accessKeyId: reference, inheritFromIAMRole: boolean(), secretAccessKey: reference }),
  data: object({ encryption }),
  wal: object({ encryption }),
});

export const certificates = object({
  clientCASecret: string(),
  replicationTLSSecret: string(),
  serverCASecret: string(),
  serverTLSSecret: string(),
});

export const externalCluster = object({
  barmanObjectStore: barmanStore,
  connectionParameters: map(string()),
  plugin,
  sslRootCert: object({ key: string() }),
});

export const role = object({
  name: string(),
  bypassrls: boolean(),
  inRoles: list(string()),
  superuser: boolean(),
  login: boolean(),
  ensure: string({ default: "present", enum: ["present", "absent"] }),
});

export const cluster = resource({
  group: "postgresql.cnpg.io",
  kind: "Cluster",
  plural: "clusters",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        backup: object({ barmanObjectStore: barmanStore, volumeSnapshot: object({ className: string() }) }),
        bootstrap: object({
          initdb: object({
            postInitSQL: list(string()),
            postInitApplicationSQL: list(string()),
            postInitTemplateSQL: list(string()),
          }),
        }),
        certificates,
        enablePDB: boolean({ default: true }),
        enableSuperuserAccess: boolean({ default: false }),
        instances: integer({ default: 1 }),
        env: environment,
        externalClusters: list(externalCluster),
        imageName: string(),
        managed: object({
          roles: list(role),
          services: object({ additional: list(object({ serviceTemplate })) }),
        }),
        postgresql: object({
          ldap: object({ scheme: string({ enum: ["ldap", "ldaps"] }), server: string(), tls: boolean() }),
          parameters: map(string()),
          pg_hba: list(string()),
        }),
        plugins: list(plugin),
        resources,
        seccompProfile: object({ type: string() }),
        securityContext: object({ allowPrivilegeEscalation: boolean(), privileged: boolean(), runAsNonRoot: boolean(), ...hardeningFields }),
        storage,
        walStorage: storage,
        tablespaces: list(object({ name: string(), storage })),
      }),
    }),
  },
});

const secret = object({ name: string() });
export const pgbouncer = object({
  clientCASecret: secret,
  authQuerySecret: secret,
  clientTLSSecret: secret,
  image: string(),
  parameters: map(string()),
  pg_hba: list(string()),
  serverCASecret: secret,
  serverTLSSecret: secret,
});

const ports = list(object({ hostPort: integer() }));
export const podSpec = object({
  containers: list(
    object({
      name: string(),
      env: environment,
      image: string(),
      ports,
      resources,
      securityContext: object({ allowPrivilegeEscalation: boolean(), privileged: boolean(), runAsNonRoot: boolean(), ...hardeningFields }),
    }),
  ),
  hostIPC: boolean(),
  hostNetwork: boolean(),
  hostPID: boolean(),
  initContainers: list(object({ name: string(), image: string(), ports, securityContext: object({ privileged: boolean(), ...hardeningFields }) })),
  resources,
});

export const pooler = resource({
  group: "postgresql.cnpg.io",
  kind: "Pooler",
  plural: "poolers",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        pgbouncer,
        serviceTemplate,
        template: object({ spec: podSpec }),
      }),
    }),
  },
});

export const databaseRole = resource({
  group: "postgresql.cnpg.io",
  kind: "DatabaseRole",
  plural: "databaseroles",
  scope: "Namespaced",
  versions: { v1: object({ spec: role }) },
});

export const objectStore = resource({
  group: "barmancloud.cnpg.io",
  kind: "ObjectStore",
  plural: "objectstores",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({ configuration: barmanStore, instanceSidecarConfiguration: object({ env: environment }) }),
    }),
  },
});

const option = object({ ensure: string({ default: "present", enum: ["present", "absent"] }), name: string(), value: string() });

export const database = resource({
  group: "postgresql.cnpg.io",
  kind: "Database",
  plural: "databases",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ servers: list(object({ name: string(), options: list(option) })) }) }) },
});

const order = object({ spec: object({ cluster: object({ name: string() }) }) });

export const backup = resource({ group: "postgresql.cnpg.io", kind: "Backup", plural: "backups", scope: "Namespaced", versions: { v1: order } });

export const scheduledBackup = resource({
  group: "postgresql.cnpg.io",
  kind: "ScheduledBackup",
  plural: "scheduledbackups",
  scope: "Namespaced",
  versions: { v1: order },
});

export const catalog = object({
  componentImages: list(object({ image: string(), key: string() })),
  images: list(object({ image: string() })),
});

export const imageCatalog = resource({
  group: "postgresql.cnpg.io",
  kind: "ImageCatalog",
  plural: "imagecatalogs",
  scope: "Namespaced",
  versions: { v1: object({ spec: catalog }) },
});

export const clusterImageCatalog = resource({
  group: "postgresql.cnpg.io",
  kind: "ClusterImageCatalog",
  plural: "clusterimagecatalogs",
  scope: "Cluster",
  versions: { v1: object({ spec: catalog }) },
});
