import { defineOperator } from "../../vocabulary.ts";
import { grant, user } from "./accounts.ts";
import { backup, physicalBackup, pointInTimeRecovery } from "./backups.ts";
import { connection } from "./connection.ts";
import { mariadb } from "./mariadb.ts";
import { maxscale } from "./maxscale.ts";
import { externalMariadb, restore } from "./outside.ts";

export default defineOperator({
  name: "mariadb",
  title: "MariaDB Operator",
  home: "https://github.com/mariadb-operator/mariadb-operator",
  readAt: "26.6.0",
  recognise: {
    pods: [
      { key: "k8s.mariadb.com/role", value: "" },
      { key: "app.kubernetes.io/name", value: "mariadb" },
      { key: "app.kubernetes.io/name", value: "maxscale" },
    ],
    services: [
      { key: "app.kubernetes.io/name", value: "mariadb" },
      { key: "app.kubernetes.io/name", value: "maxscale" },
    ],
    claims: [{ key: "pvc.k8s.mariadb.com/role", value: "" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "mariadb-operator" },
      { key: "app.kubernetes.io/name", value: "mariadb-operator-webhook" },
      { key: "app.kubernetes.io/name", value: "mariadb-operator-cert-controller" },
    ],
    serviceAccounts: ["mariadb-operator", "mariadb-operator-manager", "mariadb-operator-webhook", "mariadb-operator-cert-controller"],
    images: ["mariadb-operator/mariadb-operator", "library/mariadb", "mariadb", "mariadb/maxscale"],
    ports: [3306],
    // Its other Deployments have the same image, and its chart names a ConfigMap for the environment.
    watches: [{ image: "mariadb-operator/mariadb-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "elsewhere", packages: "" }],
  },
  resources: [mariadb, maxscale, user, grant, backup, physicalBackup, pointInTimeRecovery, restore, externalMariadb, connection],
});
