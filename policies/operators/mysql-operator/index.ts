import { defineOperator } from "../../vocabulary.ts";
import { backup } from "./backup.ts";
import { cluster } from "./cluster.ts";

export default defineOperator({
  name: "mysql-operator",
  title: "MySQL Operator",
  home: "https://github.com/mysql/mysql-operator",
  readAt: "9.1.0-2.2.2",
  recognise: {
    pods: [{ key: "app.kubernetes.io/managed-by", value: "mysql-operator" }],
    services: [{ key: "mysql.oracle.com/cluster", value: "" }],
    claims: [{ key: "app.kubernetes.io/managed-by", value: "mysql-operator" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "mysql-operator" },
      { key: "name", value: "mysql-operator" },
    ],
    serviceAccounts: ["mysql-operator-sa"],
    images: [
      "mysql/community-operator",
      "mysql/community-server",
      "mysql/community-router",
      "mysql/enterprise-operator",
      "mysql/enterprise-server",
      "mysql/enterprise-router",
    ],
    ports: [3306],
  },
  resources: [cluster, backup],
});
