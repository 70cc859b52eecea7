import { defineOperator } from "../../vocabulary.ts";
import { cluster } from "./cluster.ts";
import { medusaConfiguration } from "./medusa-configuration.ts";

// The operator makes CassandraDatacenters, which are cass-operator's. Its other kinds, for Medusa's jobs, Reaper and tasks,
// are made of a K8ssandraCluster too, or only say what to do and when.
export default defineOperator({
  name: "k8ssandra",
  title: "K8ssandra Operator",
  home: "https://github.com/k8ssandra/k8ssandra-operator",
  readAt: "1.32.5",
  recognise: {
    pods: [{ key: "app.kubernetes.io/part-of", value: "k8ssandra" }],
    services: [{ key: "app.kubernetes.io/part-of", value: "k8ssandra" }],
    claims: [],
    controller: [{ key: "control-plane", value: "k8ssandra-operator" }],
    serviceAccounts: ["k8ssandra-operator"],
    images: ["k8ssandra/k8ssandra-operator", "k8ssandra/medusa"],
    ports: [9042, 9142, 50051],
    watches: [{ image: "k8ssandra/k8ssandra-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "everywhere", packages: "" }],
  },
  resources: [cluster, medusaConfiguration],
});
