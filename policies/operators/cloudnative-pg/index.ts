import { defineOperator } from "../../vocabulary.ts";
import { backup, scheduledBackup } from "./backup.ts";
import { cluster } from "./cluster.ts";
import { database } from "./database.ts";
import { databaseRole } from "./database-role.ts";
import { clusterImageCatalog, imageCatalog } from "./image-catalog.ts";
import { objectStore } from "./object-store.ts";
import { pooler } from "./pooler.ts";

export default defineOperator({
  name: "cloudnative-pg",
  title: "CloudNativePG",
  home: "https://cloudnative-pg.io",
  readAt: "1.30.0, plugin-barman-cloud 0.14.0",
  recognise: {
    pods: [
      { key: "cnpg.io/cluster", value: "" },
      { key: "cnpg.io/poolerName", value: "" },
    ],
    services: [
      { key: "cnpg.io/cluster", value: "" },
      { key: "cnpg.io/poolerName", value: "" },
    ],
    claims: [{ key: "cnpg.io/cluster", value: "" }],
    controller: [
      { key: "app.kubernetes.io/name", value: "cloudnative-pg" },
      { key: "app.kubernetes.io/name", value: "plugin-barman-cloud" },
    ],
    serviceAccounts: ["cnpg-manager", "cnpg-cloudnative-pg", "plugin-barman-cloud"],
    images: [
      "cloudnative-pg/cloudnative-pg",
      "cloudnative-pg/postgresql",
      "cloudnative-pg/pgbouncer",
      "cloudnative-pg/plugin-barman-cloud",
      "cloudnative-pg/plugin-barman-cloud-sidecar",
    ],
    ports: [5432],
    // It sets up what it watches before it reads its ConfigMap (controller.go), so that only the environment tells it.
    watches: [{ image: "cloudnative-pg/cloudnative-pg", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "" }],
  },
  resources: [cluster, pooler, databaseRole, objectStore, database, backup, scheduledBackup, imageCatalog, clusterImageCatalog],
});
