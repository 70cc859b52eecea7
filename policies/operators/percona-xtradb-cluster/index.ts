import { defineOperator } from "../../vocabulary.ts";
import { backup, restore } from "./backups.ts";
import { cluster } from "./cluster.ts";

export default defineOperator({
  name: "percona-xtradb-cluster",
  title: "Percona XtraDB Cluster",
  home: "https://github.com/percona/percona-xtradb-cluster-operator",
  readAt: "1.19.0",
  recognise: {
    pods: [{ key: "app.kubernetes.io/name", value: "percona-xtradb-cluster" }],
    services: [{ key: "app.kubernetes.io/name", value: "percona-xtradb-cluster" }],
    claims: [{ key: "app.kubernetes.io/name", value: "percona-xtradb-cluster" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "percona-xtradb-cluster-operator" },
      { key: "app.kubernetes.io/name", value: "pxc-operator" },
    ],
    serviceAccounts: ["percona-xtradb-cluster-operator", "pxc-operator"],
    images: [
      "percona/percona-xtradb-cluster-operator",
      "percona/percona-xtradb-cluster",
      "percona/percona-xtrabackup",
      "percona/proxysql2",
      "perconalab/percona-xtradb-cluster-operator",
    ],
    ports: [3306],
    watches: [
      {
        image: "percona/percona-xtradb-cluster-operator",
        variables: "WATCH_NAMESPACE",
        flag: "",
        untold: "refused",
        packages: "percona-xtradb-cluster-operator percona-xtradb-cluster-operator-certified",
      },
      { image: "perconalab/percona-xtradb-cluster-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" },
    ],
  },
  resources: [cluster, backup, restore],
});
