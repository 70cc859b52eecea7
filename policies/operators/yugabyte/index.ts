import { defineOperator } from "../../vocabulary.ts";
import { cluster } from "./cluster.ts";
import { provider } from "./provider.ts";
import { certificate, release } from "./software.ts";
import { backup, schedule, storageConfig } from "./storage.ts";
import { universe } from "./universe.ts";

// Two operators: YugabyteDB Anywhere's own, and the older one, of kind YBCluster.
export default defineOperator({
  name: "yugabyte",
  title: "YugabyteDB Kubernetes Operator",
  home: "https://github.com/yugabyte/yugabyte-k8s-operator",
  readAt: "2.31.0.0-b337",
  recognise: {
    pods: [
      { key: "component", value: "yugabytedb" },
      { key: "yugabyte.com/ybcluster-name", value: "" },
    ],
    services: [
      { key: "component", value: "yugabytedb" },
      { key: "app", value: "yb-master" },
      { key: "app", value: "yb-tserver" },
    ],
    claims: [{ key: "component", value: "yugabytedb" }],
    controller: [
      { key: "k8s-app", value: "yugaware" },
      { key: "name", value: "yugabyte-operator" },
    ],
    serviceAccounts: ["yugabyte-operator"],
    images: ["yugabyte/yugaware", "yugabyte/yugabyte-k8s-operator", "yugabyte/yugabytedb-operator", "yugabytedb/yugabyte"],
    ports: [5433, 9042],
  },
  resources: [universe, provider, storageConfig, backup, schedule, certificate, release, cluster],
});
