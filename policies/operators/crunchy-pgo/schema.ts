// The parts of the CRDs of Crunchy's PGO that its facts read. Both versions of PostgresCluster have the same fields. What is
// within `dynamicConfiguration`, `gunicorn` and `settings` the CRDs leave open.
import { any, integer, intOrString, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { exporters } from "../../lib/collector.ts";
import { sidecars } from "../../lib/containers.ts";
import { resources } from "../../lib/resources.ts";

const GROUP = "postgres-operator.crunchydata.com";

export const instrumentation = object({ image: string(), config: object({ exporters }) });
const claim = object({ storageClassName: string() });
const secret = object({ name: string({ default: "" }) });
const remote = { azure: object({}), gcs: object({}), s3: object({ endpoint: string() }) };
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
      pgbackrest: object({ global: map(string()), image: string(), repos: list(object({ ...remote, name: string() })) }),
      snapshots: object({ volumeSnapshotClassName: string() }),
    }),
    config: object({ parameters: map(intOrString()) }),
    customReplicationTLSSecret: secret,
    customTLSSecret: secret,
    dataSource: object({ pgbackrest: object({ global: map(string()), repo: object({ ...remote, name: string() }) }) }),
    image: string(),
    instances: list(
      object({
        name: string({ default: "" }),
        containers: sidecars,
        dataVolumeClaimSpec: claim,
        resources,
        tablespaceVolumes: list(object({ name: string(), dataVolumeClaimSpec: claim })),
        walVolumeClaimSpec: claim,
      }),
    ),
    instrumentation,
    metadata: object({ annotations: map(string()) }),
    monitoring: object({ pgmonitor: object({ exporter: object({ image: string() }) }) }),
    patroni: object({
      dynamicConfiguration: object({ postgresql: object({ parameters: map(any()), pg_hba: list(string()) }) }),
    }),
    proxy: object({
      pgBouncer: object({
        config: object({ databases: map(string()), global: map(string()) }),
        containers: sidecars,
        customTLSSecret: secret,
        image: string(),
        replicas: integer({ default: 1 }),
        resources,
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
        resources,
      }),
    }),
  },
});
