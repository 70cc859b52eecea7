import { defineOperator } from "../../vocabulary.ts";
import { redisCluster } from "./cluster.ts";
import { redis } from "./redis.ts";
import { redisReplication } from "./replication.ts";
import { redisSentinel } from "./sentinel.ts";

export default defineOperator({
  name: "ot-redis",
  title: "OT-CONTAINER-KIT Redis Operator",
  home: "https://github.com/OT-CONTAINER-KIT/redis-operator",
  readAt: "0.26.0",
  recognise: {
    pods: [{ key: "redis_setup_type", value: "" }],
    services: [{ key: "redis_setup_type", value: "" }],
    claims: [{ key: "redis_setup_type", value: "" }],
    controller: [
      { key: "control-plane", value: "redis-operator" },
      { key: "app.kubernetes.io/name", value: "redis-operator" },
      { key: "name", value: "redis-operator" },
    ],
    serviceAccounts: ["redis-operator"],
    images: ["opstree/redis-operator", "opstree/redis", "opstree/redis-sentinel", "opstree/redis-exporter"],
    ports: [6379, 26379],
    roles: ["redis-operator-manager-role"],
    watches: [{ image: "opstree/redis-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "" }],
  },
  resources: [redis, redisCluster, redisReplication, redisSentinel],
});
