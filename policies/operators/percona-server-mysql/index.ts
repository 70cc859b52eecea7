import { defineOperator } from "../../vocabulary.ts";
import { backup } from "./backup.ts";
import { cluster } from "./cluster.ts";
import { clusterSet } from "./cluster-set.ts";
import { restore } from "./restore.ts";

export default defineOperator({
  name: "percona-server-mysql",
  title: "Percona Server for MySQL",
  home: "https://github.com/percona/percona-server-mysql-operator",
  readAt: "1.2.0",
  recognise: {
    pods: [{ key: "app.kubernetes.io/part-of", value: "percona-server" }],
    services: [{ key: "app.kubernetes.io/part-of", value: "percona-server" }],
    claims: [{ key: "app.kubernetes.io/part-of", value: "percona-server" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "percona-server-mysql-operator" },
      { key: "app.kubernetes.io/name", value: "ps-operator" },
    ],
    serviceAccounts: ["percona-server-mysql-operator", "percona-server-mysql-operator-orchestrator", "ps-operator"],
    images: [
      "percona/percona-server-mysql-operator",
      "percona/percona-server",
      "percona/percona-mysql-router",
      "percona/percona-orchestrator",
      "perconalab/percona-server-mysql-operator",
    ],
    ports: [3306],
    watches: [
      {
        image: "percona/percona-server-mysql-operator",
        variables: "WATCH_NAMESPACE",
        flag: "",
        untold: "refused",
        packages: "percona-server-mysql-operator percona-server-mysql-operator-certified",
      },
      { image: "perconalab/percona-server-mysql-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" },
    ],
  },
  resources: [cluster, backup, restore, clusterSet],
});
