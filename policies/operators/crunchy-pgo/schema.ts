// The parts of the CRDs of Crunchy's PGO that its facts read. Both versions of PostgresCluster have the same fields. What is
// within `dynamicConfiguration`, `gunicorn` and `settings` the CRDs leave open.
import { boolean, intOrString, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { sidecars } from "../../lib/containers.ts";

const GROUP = "postgres-operator.crunchydata.com";

// The collector's own configuration, which the CRDs leave open.
export const instrumentation = object({
  image: string(),
  config: object({ exporters: map(object({ tls: object({ insecure: boolean(), insecure_skip_verify: boolean() }) })) }),
});
const claim = object({ storageClassName: string() });
export const service = object({
  metadata: object({ annotations: map(string()) }),
  type: string({ default: "ClusterIP", enum: ["ClusterIP", "NodePort", "LoadBalancer"] }),
});
const rule = object({
  connection: string(),
  databases: list(string()),
  hba: string(),
  method: string(),
  options: map(intOrString()),
  users: list(string()),
});

const clusterSlice = object({
  spec: object({
    authentication: object({ rules: list(rule) }),
    backups: object({
      pgbackrest: object({ global: map(string()), image: string(), repos: list(object({ name: string() })) }),
      snapshots: object({ volumeSnapshotClassName: string() }),
    }),
    config: object({ parameters: map(intOrString()) }),
    image: string(),
    dataSource: object({ pgbackrest: object({ global: map(string()) }) }),
    instances: list(
      object({
        name: string({ default: "" }),
        containers: sidecars,
        dataVolumeClaimSpec: claim,
        tablespaceVolumes: list(object({ name: string(), dataVolumeClaimSpec: claim })),
        walVolumeClaimSpec: claim,
      }),
    ),
    instrumentation,
    metadata: object({ annotations: map(string()) }),
    monitoring: object({ pgmonitor: object({ exporter: object({ image: string() }) }) }),
    patroni: object({
      dynamicConfiguration: object({ postgresql: object({ parameters: map(intOrString()), pg_hba: list(string()) }) }),
    }),
    proxy: object({
      pgBouncer: object({
        config: object({ databases: map(string()), global: map(string()) }),
        containers: sidecars,
        image: string(),
        service,
      }),
    }),
    replicaService: service,
    service,
    userInterface: object({ pgAdmin: object({ dataVolumeClaimSpec: claim, image: string(), service }) }),
    users: list(object({ name: string(), options: string() })),
  }),
});

export const postgresCluster = resource({
  group: GROUP,
  kind: "PostgresCluster",
  plural: "postgresclusters",
  scope: "Namespaced",
  versions: { v1: clusterSlice, v1beta1: clusterSlice },
});

export const pgAdmin = resource({
  group: GROUP,
  kind: "PGAdmin",
  plural: "pgadmins",
  scope: "Namespaced",
  versions: {
    v1beta1: object({
      spec: object({
        config: object({ gunicorn: object({ certfile: string(), keyfile: string() }), settings: object({ CONFIG_DATABASE_URI: string() }) }),
        dataVolumeClaimSpec: claim,
        image: string(),
        instrumentation,
      }),
    }),
  },
});
