import { defineOperator } from "../../vocabulary.ts";
import { backup } from "./backup.ts";
import { cluster } from "./cluster.ts";
import { config } from "./config.ts";
import { dbOps } from "./db-ops.ts";
import { distributedLogs } from "./distributed-logs.ts";
import { objectStorage } from "./object-storage.ts";
import { poolingConfig } from "./pooling-config.ts";
import { postgresConfig } from "./postgres-config.ts";
import { script } from "./script.ts";
import { shardedCluster } from "./sharded-cluster.ts";
import { stream } from "./stream.ts";

export default defineOperator({
  name: "stackgres",
  title: "StackGres",
  home: "https://stackgres.io",
  readAt: "1.18.6",
  recognise: {
    pods: [
      { key: "app", value: "StackGresCluster" },
      { key: "app", value: "StackGresShardedCluster" },
      { key: "app", value: "StackGresDistributedLogs" },
    ],
    services: [
      { key: "app", value: "StackGresCluster" },
      { key: "app", value: "StackGresShardedCluster" },
      { key: "app", value: "StackGresDistributedLogs" },
    ],
    claims: [{ key: "app", value: "StackGresCluster" }],
    controller: [{ key: "group", value: "stackgres.io" }],
    serviceAccounts: ["stackgres-operator", "stackgres-restapi"],
    images: [
      "stackgres/operator",
      "stackgres/restapi",
      "stackgres/admin-ui",
      "stackgres/cluster-controller",
      "ongres/patroni",
      "ongres/pgbouncer",
      "ongres/envoy",
    ],
    ports: [5432, 5433],
    watches: [{ image: "stackgres/operator", variables: "ALLOWED_NAMESPACES", flag: "", untold: "everywhere", packages: "stackgres" }],
  },
  resources: [cluster, shardedCluster, postgresConfig, poolingConfig, script, objectStorage, distributedLogs, config, backup, stream, dbOps],
});
