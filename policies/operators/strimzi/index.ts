import { defineOperator } from "../../vocabulary.ts";
import { kafkaBridge } from "./bridge.ts";
import { kafkaConnect, kafkaConnector, kafkaMirrorMaker2 } from "./connect.ts";
import { kafka } from "./kafka.ts";
import { kafkaNodePool } from "./node-pool.ts";
import { kafkaUser } from "./user.ts";

export default defineOperator({
  name: "strimzi",
  title: "Strimzi",
  home: "https://github.com/strimzi/strimzi-kafka-operator",
  readAt: "1.2.0",
  recognise: {
    pods: [{ key: "strimzi.io/kind", value: "" }],
    services: [{ key: "strimzi.io/kind", value: "" }],
    claims: [{ key: "strimzi.io/kind", value: "" }],
    controller: [
      { key: "app", value: "strimzi" },
      { key: "strimzi.io/kind", value: "cluster-operator" },
    ],
    serviceAccounts: ["strimzi-cluster-operator"],
    images: ["strimzi/operator", "strimzi/kafka", "strimzi/kafka-bridge"],
    // The usual ports of its TLS listeners, 9093 and 9094, are Alertmanager's too.
    ports: [9092],
    watches: [{ image: "strimzi/operator", variables: "STRIMZI_NAMESPACE", flag: "", untold: "everywhere", packages: "" }],
  },
  resources: [kafka, kafkaNodePool, kafkaUser, kafkaConnect, kafkaConnector, kafkaMirrorMaker2, kafkaBridge],
});
