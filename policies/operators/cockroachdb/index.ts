import { defineOperator } from "../../vocabulary.ts";
import { crdbCluster } from "./cluster.ts";

export default defineOperator({
  name: "cockroachdb",
  title: "CockroachDB Operator",
  home: "https://github.com/cockroachdb/cockroach-operator",
  readAt: "2.18.3",
  recognise: {
    pods: [{ key: "app.kubernetes.io/name", value: "cockroachdb" }],
    services: [{ key: "app.kubernetes.io/name", value: "cockroachdb" }],
    claims: [{ key: "app.kubernetes.io/name", value: "cockroachdb" }],
    controller: [{ key: "app", value: "cockroach-operator" }],
    serviceAccounts: ["cockroach-operator-sa", "cockroach-operator-default"],
    images: ["cockroachdb/cockroach-operator", "cockroachdb/cockroachdb-operator-v2", "cockroachdb/cockroach"],
    ports: [26257, 26258],
    roles: ["cockroach-operator-role"],
    watches: [
      { image: "cockroachdb/cockroach-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "" },
      { image: "cockroachdb/cockroachdb-operator-v2", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "cockroachdb" },
    ],
  },
  resources: [crdbCluster],
});
