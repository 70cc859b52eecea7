import { defineOperator } from "../../vocabulary.ts";
import { datacenter } from "./datacenter.ts";
import { task } from "./task.ts";

export default defineOperator({
  name: "cass-operator",
  title: "cass-operator (Apache Cassandra)",
  home: "https://github.com/k8ssandra/cass-operator",
  readAt: "1.32.0",
  recognise: {
    pods: [{ key: "cassandra.datastax.com/cluster", value: "" }],
    services: [{ key: "cassandra.datastax.com/cluster", value: "" }],
    claims: [{ key: "cassandra.datastax.com/cluster", value: "" }],
    controller: [{ key: "app.kubernetes.io/name", value: "cass-operator" }],
    serviceAccounts: ["cass-operator", "cass-operator-controller-manager"],
    images: ["k8ssandra/cass-operator", "k8ssandra/cass-management-api", "datastax/dse-mgmtapi-6_8"],
    ports: [9042, 9142],
    roles: ["cass-operator-manager-role"],
    watches: [{ image: "k8ssandra/cass-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "cass-operator-community" }],
  },
  resources: [datacenter, task],
});
