// The parts of the mariadb-operator CRDs that its facts read.
import { any, boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { resources } from "../../lib/resources.ts";

export const service = object({
  type: string({ default: "ClusterIP", enum: ["ClusterIP", "NodePort", "LoadBalancer"] }),
  loadBalancerSourceRanges: list(string()),
  metadata: object({ annotations: map(string()) }),
});

export const reference = object({ name: string({ default: "" }) });
export const mariadbTls = object({
  clientCASecretRef: reference,
  clientCertSecretRef: reference,
  enabled: boolean(),
  galeraSSTEnabled: boolean(),
  required: boolean(),
  serverCASecretRef: reference,
  serverCertSecretRef: reference,
});
export const maxscaleTls = object({
  adminCASecretRef: reference,
  adminCertSecretRef: reference,
  enabled: boolean(),
  listenerCASecretRef: reference,
  listenerCertSecretRef: reference,
  replicationSSLEnabled: boolean(),
  serverCASecretRef: reference,
  serverCertSecretRef: reference,
  verifyPeerCertificate: boolean(),
});

const added = list(object({ env: environment, image: string(), name: string() }));

export const s3 = object({
  bucket: string(),
  endpoint: string(),
  secretAccessKeySecretKeyRef: reference,
  ssec: object({ customerKeySecretKeyRef: reference }),
  tls: object({ enabled: boolean() }),
});
export const azureBlob = object({ serviceURL: string(), storageAccountKey: reference });

const switchable = object({ enabled: boolean() });
export const agent = object({ basicAuth: switchable, env: environment, image: string(), kubernetesAuth: switchable, securityContext: containerContext });
const initContainer = object({ image: string() });
const metrics = object({ enabled: boolean(), exporter: object({ image: string() }) });

export const mariadb = resource({
  group: "k8s.mariadb.com",
  kind: "MariaDB",
  plural: "mariadbs",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        bootstrapFrom: object({ azureBlob, s3 }),
        env: environment,
        galera: object({ agent, enabled: boolean(), initContainer }),
        image: string(),
        initContainers: added,
        metrics,
        myCnf: string(),
        myCnfConfigMapKeyRef: object({ key: string() }),
        podSecurityContext: podContext,
        primaryService: service,
        replication: object({ agent: object({ basicAuth: switchable, image: string(), kubernetesAuth: switchable }), enabled: boolean(), initContainer }),
        resources,
        rootEmptyPassword: boolean(),
        secondaryService: service,
        securityContext: containerContext,
        service,
        sidecarContainers: added,
        storage: object({
          ephemeral: boolean(),
          storageClassName: string(),
          volumeClaimTemplate: object({ storageClassName: string() }),
        }),
        tls: mariadbTls,
      }),
    }),
  },
});

export const maxscale = resource({
  group: "k8s.mariadb.com",
  kind: "MaxScale",
  plural: "maxscales",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        auth: object({ deleteDefaultAdmin: boolean() }),
        config: object({ params: map(string()) }),
        env: environment,
        guiKubernetesService: service,
        image: string(),
        kubernetesService: service,
        mariaDbRef: object({ name: string() }),
        metrics,
        monitor: object({ params: map(string()) }),
        podSecurityContext: podContext,
        resources,
        securityContext: containerContext,
        servers: list(object({ params: map(string()) })),
        services: list(object({ listener: object({ params: map(string()) }), params: map(string()) })),
        tls: maxscaleTls,
      }),
    }),
  },
});

export const user = resource({
  group: "k8s.mariadb.com",
  kind: "User",
  plural: "users",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ host: string(), name: string() }) }) },
});

export const grant = resource({
  group: "k8s.mariadb.com",
  kind: "Grant",
  plural: "grants",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        database: string({ default: "*" }),
        grantOption: boolean({ default: false }),
        host: string(),
        privileges: list(string()),
        table: string({ default: "*" }),
        username: string(),
      }),
    }),
  },
});

const claim = object({ storageClassName: string() });
const volume = object({ csi: any("object"), hostPath: object({ path: string() }), nfs: any("object"), persistentVolumeClaim: object({ claimName: string() }) });
export const stagingStorage = object({ volume: object({ hostPath: object({ path: string() }) }) });
const jobContexts = { podSecurityContext: podContext, securityContext: containerContext };

export const backupStorage = object({ persistentVolumeClaim: claim, s3, volume });

export const backup = resource({
  group: "k8s.mariadb.com",
  kind: "Backup",
  plural: "backups",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ ...jobContexts, stagingStorage, storage: backupStorage }) }) },
});

export const physicalBackup = resource({
  group: "k8s.mariadb.com",
  kind: "PhysicalBackup",
  plural: "physicalbackups",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        ...jobContexts,
        stagingStorage,
        storage: object({ azureBlob, persistentVolumeClaim: claim, s3, volume, volumeSnapshot: object({ volumeSnapshotClassName: string() }) }),
      }),
    }),
  },
});

export const pointInTimeRecovery = resource({
  group: "k8s.mariadb.com",
  kind: "PointInTimeRecovery",
  plural: "pointintimerecoveries",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ storage: object({ azureBlob, s3 }) }) }) },
});

export const restore = resource({
  group: "k8s.mariadb.com",
  kind: "Restore",
  plural: "restores",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ s3 }) }) },
});

export const externalMariadb = resource({
  group: "k8s.mariadb.com",
  kind: "ExternalMariaDB",
  plural: "externalmariadbs",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ host: string(), tls: object({ enabled: boolean() }) }) }) },
});

export const connection = resource({
  group: "k8s.mariadb.com",
  kind: "Connection",
  plural: "connections",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ params: map(string()) }) }) },
});
