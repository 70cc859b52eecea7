// The parts of the CRDs that the facts read.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { sidecars } from "../../lib/containers.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { environment } from "../../lib/literal-secrets.ts";

const secret = object({ name: string() });
const flags = map(string());
const claim = object({ storageClassName: string() });

/** What all programs have: flags, an environment, volumes, and containers beside. */
const program = { extraEnv: environment, extraFlags: flags, extraVolumes: podVolumes, initContainers: sidecars, sidecarContainers: sidecars };

export const component = object(program);

const etcdFields = { ...program, advertisePeerURLs: list(string()), dataVolumeClaimTemplate: claim, image: string() };

export const etcd = object(etcdFields);

const lockserver = object({ etcd, external: object({ implementation: string() }) });

export const location = object({
  azblob: object({ authSecret: secret }),
  ceph: object({ authSecret: secret }),
  gcs: object({ authSecret: secret }),
  s3: object({ authSecret: secret, endpoint: string() }),
  volume: object({ hostPath: object({ path: string() }) }),
});

export const gateway = object({
  ...program,
  secureTransport: object({ required: boolean(), tls: object({ certSecret: secret, clientCACertSecret: secret, keySecret: secret }) }),
});

export const pool = object({
  dataVolumeClaimTemplate: claim,
  extraEnv: environment,
  externalDatastore: object({ serverCACertSecret: secret }),
  extraVolumes: podVolumes,
  initContainers: sidecars,
  mysqld: object({ configOverrides: string() }),
  sidecarContainers: sidecars,
  vttablet: object({ extraFlags: flags, vtbackupExtraFlags: flags }),
});

const pools = list(pool);

export const partitioning = object({
  custom: object({ shards: list(object({ tabletPools: pools })) }),
  equal: object({ shardTemplate: object({ tabletPools: pools }) }),
});

export const clusterSpec = object({
  backup: object({ locations: list(location) }),
  cells: list(object({ gateway, lockserver })),
  extraVitessFlags: flags,
  globalLockserver: lockserver,
  images: object({
    mysqldExporter: string(),
    mysqld: object({ mariadb103Compatible: string(), mariadbCompatible: string(), mysql56Compatible: string(), mysql80Compatible: string() }),
    vtadmin: string(),
    vtbackup: string(),
    vtorc: string(),
    vtctld: string(),
    vtgate: string(),
    vttablet: string(),
  }),
  keyspaces: list(
    object({
      images: object({
        mysqld: object({ mysql56Compatible: string(), mysql80Compatible: string() }),
        mysqldExporter: string(),
        vtbackup: string(),
        vtorc: string(),
        vttablet: string(),
      }),
      partitionings: list(partitioning),
      vitessOrchestrator: component,
    }),
  ),
  vitessDashboard: component,
  vtadmin: object({ ...program, rbac: secret }),
});

export const cluster = resource({
  group: "planetscale.com",
  kind: "VitessCluster",
  plural: "vitessclusters",
  scope: "Namespaced",
  versions: { v2: object({ spec: clusterSpec }) },
});

export const etcdLockserver = resource({
  group: "planetscale.com",
  kind: "EtcdLockserver",
  plural: "etcdlockservers",
  scope: "Namespaced",
  versions: { v2: object({ spec: etcd }) },
});

export const backupStorage = resource({
  group: "planetscale.com",
  kind: "VitessBackupStorage",
  plural: "vitessbackupstorages",
  scope: "Namespaced",
  versions: { v2: object({ spec: object({ location }) }) },
});
