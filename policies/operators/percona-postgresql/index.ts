import { defineOperator } from "../../vocabulary.ts";
import { cluster } from "./cluster.ts";

export default defineOperator({
  name: "percona-postgresql",
  title: "Percona Operator for PostgreSQL",
  home: "https://github.com/percona/percona-postgresql-operator",
  readAt: "3.0.0",
  recognise: {
    pods: [{ key: "app.kubernetes.io/name", value: "percona-postgresql" }],
    services: [{ key: "app.kubernetes.io/name", value: "percona-postgresql" }],
    claims: [{ key: "app.kubernetes.io/name", value: "percona-postgresql" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "percona-postgresql-operator" },
      { key: "app.kubernetes.io/name", value: "pg-operator" },
    ],
    serviceAccounts: ["percona-postgresql-operator", "pg-operator"],
    images: [
      "percona/percona-postgresql-operator",
      "percona/percona-distribution-postgresql",
      "percona/percona-pgbouncer",
      "percona/percona-pgbackrest",
      "perconalab/percona-postgresql-operator",
    ],
    ports: [5432],
    watches: [
      { image: "percona/percona-postgresql-operator", variables: "PGO_TARGET_NAMESPACE WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" },
      { image: "perconalab/percona-postgresql-operator", variables: "PGO_TARGET_NAMESPACE WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" },
    ],
  },
  resources: [cluster],
});
