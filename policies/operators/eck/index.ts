import { defineOperator } from "../../vocabulary.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { kibana } from "./kibana.ts";

export default defineOperator({
  name: "eck",
  title: "Elastic Cloud on Kubernetes",
  home: "https://github.com/elastic/cloud-on-k8s",
  readAt: "3.5.0",
  recognise: {
    pods: [
      { key: "elasticsearch.k8s.elastic.co/cluster-name", value: "" },
      { key: "kibana.k8s.elastic.co/name", value: "" },
    ],
    services: [
      { key: "elasticsearch.k8s.elastic.co/cluster-name", value: "" },
      { key: "kibana.k8s.elastic.co/name", value: "" },
    ],
    claims: [{ key: "elasticsearch.k8s.elastic.co/cluster-name", value: "" }],
    controller: [
      { key: "control-plane", value: "elastic-operator" },
      { key: "app.kubernetes.io/name", value: "elastic-operator" },
    ],
    serviceAccounts: ["elastic-operator"],
    images: ["eck/eck-operator", "elasticsearch/elasticsearch", "library/elasticsearch", "elasticsearch", "kibana/kibana"],
    ports: [9200, 9300],
    watches: [{ image: "eck/eck-operator", variables: "NAMESPACES", flag: "--namespaces", untold: "elsewhere", packages: "" }],
  },
  resources: [elasticsearch, kibana],
});
