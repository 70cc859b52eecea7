import { defineOperator } from "../../vocabulary.ts";
import { operatorConfiguration } from "./operator-configuration.ts";
import { postgresTeam } from "./postgres-team.ts";
import { postgresql } from "./postgresql.ts";

export default defineOperator({
  name: "zalando",
  title: "Zalando Postgres Operator",
  home: "https://github.com/zalando/postgres-operator",
  readAt: "2.0.1",
  recognise: {
    pods: [
      { key: "application", value: "spilo" },
      { key: "application", value: "db-connection-pooler" },
    ],
    services: [
      { key: "application", value: "spilo" },
      { key: "application", value: "db-connection-pooler" },
    ],
    claims: [{ key: "application", value: "spilo" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "postgres-operator" },
      { key: "app.kubernetes.io/name", value: "postgres-operator-ui" },
      { key: "name", value: "postgres-operator" },
      { key: "name", value: "postgres-operator-ui" },
    ],
    serviceAccounts: ["postgres-operator", "postgres-operator-ui", "postgres-pod"],
    images: [
      "zalando/postgres-operator",
      "zalando/postgres-operator-ui",
      "zalando/postgres-operator/pgbouncer",
      "zalando/postgres-operator/logical-backup",
      "zalando/spilo-18",
      "zalando/spilo-17",
      "zalando/spilo-16",
      "zalando/spilo-15",
      "zalando/spilo-14",
    ],
    ports: [5432],
    watches: [{ image: "zalando/postgres-operator", variables: "WATCHED_NAMESPACE", flag: "", untold: "elsewhere", packages: "" }],
  },
  resources: [postgresql, operatorConfiguration, postgresTeam],
});
