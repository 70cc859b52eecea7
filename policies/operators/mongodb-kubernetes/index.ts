import { defineOperator } from "../../vocabulary.ts";
import { clusterRole } from "./cluster-role.ts";
import { community } from "./community.ts";
import { database } from "./database.ts";
import { multiCluster } from "./multi-cluster.ts";
import { opsManager } from "./ops-manager.ts";
import { search } from "./search.ts";
import { user } from "./user.ts";

// Its pods and services carry no label but `app`, with the name of the database: their images tell them.
export default defineOperator({
  name: "mongodb-kubernetes",
  title: "MongoDB Controllers for Kubernetes",
  home: "https://github.com/mongodb/mongodb-kubernetes",
  readAt: "1.10.1",
  recognise: {
    pods: [],
    services: [],
    claims: [],
    controller: [
      { key: "app.kubernetes.io/name", value: "mongodb-kubernetes-operator" },
      { key: "name", value: "mongodb-kubernetes-operator" },
    ],
    serviceAccounts: ["mongodb-kubernetes-operator"],
    images: [
      "mongodb/mongodb-kubernetes",
      "mongodb/mongodb-kubernetes-operator",
      "mongodb/mongodb-community-server",
      "mongodb/mongodb-enterprise-server",
      "mongodb/mongodb-agent",
    ],
    ports: [27017],
    watches: [{ image: "mongodb/mongodb-kubernetes", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "" }],
  },
  resources: [community, database, multiCluster, user, clusterRole, opsManager, search],
});
