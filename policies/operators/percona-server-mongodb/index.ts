import { defineOperator } from "../../vocabulary.ts";
import { cluster } from "./cluster.ts";
import { restore } from "./restore.ts";

export default defineOperator({
  name: "percona-server-mongodb",
  title: "Percona Server for MongoDB",
  home: "https://github.com/percona/percona-server-mongodb-operator",
  readAt: "1.22.0",
  recognise: {
    pods: [{ key: "app.kubernetes.io/name", value: "percona-server-mongodb" }],
    services: [{ key: "app.kubernetes.io/name", value: "percona-server-mongodb" }],
    claims: [{ key: "app.kubernetes.io/name", value: "percona-server-mongodb" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "percona-server-mongodb-operator" },
      { key: "app.kubernetes.io/name", value: "psmdb-operator" },
    ],
    serviceAccounts: ["percona-server-mongodb-operator", "psmdb-operator"],
    images: [
      "percona/percona-server-mongodb-operator",
      "percona/percona-server-mongodb",
      "percona/percona-backup-mongodb",
      "perconalab/percona-server-mongodb-operator",
    ],
    ports: [27017],
    watches: [
      {
        image: "percona/percona-server-mongodb-operator",
        variables: "WATCH_NAMESPACE",
        flag: "",
        untold: "refused",
        packages: "percona-server-mongodb-operator percona-server-mongodb-operator-certified",
      },
      { image: "perconalab/percona-server-mongodb-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" },
    ],
  },
  resources: [cluster, restore],
});
