import { defineOperator } from "../../vocabulary.ts";
import { pgAdmin } from "./pgadmin.ts";
import { postgresCluster } from "./postgres-cluster.ts";

export default defineOperator({
  name: "crunchy-pgo",
  title: "Crunchy PGO",
  home: "https://github.com/CrunchyData/postgres-operator",
  readAt: "6.0.3",
  recognise: {
    pods: [
      { key: "postgres-operator.crunchydata.com/cluster", value: "" },
      { key: "postgres-operator.crunchydata.com/pgadmin", value: "" },
    ],
    services: [
      { key: "postgres-operator.crunchydata.com/cluster", value: "" },
      { key: "postgres-operator.crunchydata.com/pgadmin", value: "" },
    ],
    claims: [{ key: "postgres-operator.crunchydata.com/cluster", value: "" }],
    controller: [
      { key: "postgres-operator.crunchydata.com/control-plane", value: "" },
      { key: "app.kubernetes.io/name", value: "pgo" },
    ],
    serviceAccounts: ["pgo"],
    images: [
      "crunchydata/postgres-operator",
      "crunchydata/crunchy-postgres",
      "crunchydata/crunchy-postgres-gis",
      "crunchydata/crunchy-pgbackrest",
      "crunchydata/crunchy-pgbouncer",
      "crunchydata/crunchy-pgadmin4",
    ],
    ports: [5432],
    watches: [
      { image: "crunchydata/postgres-operator", variables: "PGO_TARGET_NAMESPACE PGO_TARGET_NAMESPACES", flag: "", untold: "everywhere", packages: "" },
    ],
  },
  resources: [postgresCluster, pgAdmin],
});
