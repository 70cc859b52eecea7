import { defineOperator } from "../../vocabulary.ts";
import { activeActive } from "./active-active.ts";
import { cluster } from "./cluster.ts";
import { database } from "./database.ts";
import { remoteCluster } from "./remote-cluster.ts";

// The operator's source is closed: what is known stands in its CRDs and in their description.
export default defineOperator({
  name: "redis-enterprise",
  title: "Redis Enterprise for Kubernetes",
  home: "https://github.com/RedisLabs/redis-enterprise-k8s-docs",
  readAt: "8.0.20-23",
  recognise: {
    pods: [{ key: "redis.io/role", value: "node" }],
    services: [{ key: "app", value: "redis-enterprise" }],
    claims: [{ key: "app", value: "redis-enterprise" }],
    controller: [{ key: "name", value: "redis-enterprise-operator" }],
    serviceAccounts: ["redis-enterprise-operator"],
    images: [
      "redislabs/operator",
      "redislabs/redis-enterprise-operator",
      "redislabs/redis-enterprise",
      "redislabs/services-manager",
      "redislabs/call-home-client",
    ],
    ports: [6379],
  },
  resources: [cluster, database, activeActive, remoteCluster],
});
