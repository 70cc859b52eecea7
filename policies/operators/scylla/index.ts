import { defineOperator } from "../../vocabulary.ts";
import { cluster } from "./cluster.ts";
import { datacenter } from "./datacenter.ts";
import { monitoring } from "./monitoring.ts";
import { multiCluster } from "./multi-cluster.ts";

export default defineOperator({
  name: "scylla",
  title: "ScyllaDB Operator",
  home: "https://github.com/scylladb/scylla-operator",
  readAt: "1.21.1",
  recognise: {
    pods: [{ key: "scylla/cluster", value: "" }],
    services: [{ key: "scylla/cluster", value: "" }],
    claims: [{ key: "scylla/cluster", value: "" }],
    // The second is that of the cluster roles, which have no other.
    controller: [
      { key: "app.kubernetes.io/name", value: "scylla-operator" },
      { key: "rbac.operator.scylladb.com/aggregate-to-scylla-operator", value: "true" },
    ],
    serviceAccounts: ["scylla-operator"],
    images: ["scylladb/scylla-operator", "scylladb/scylla"],
    ports: [9042, 9142, 19042, 19142],
  },
  resources: [cluster, datacenter, multiCluster, monitoring],
});
