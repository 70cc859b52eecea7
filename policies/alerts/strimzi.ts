// Kafka counts failed-authentication-total for each listener among its socket-server-metrics; both of Strimzi's ways name it alike.
import type { AlertSet } from "../../src/dsl/index.ts";

export const strimzi: AlertSet = {
  operator: "strimzi",
  title: "Kafka by Strimzi",
  needs: "spec.kafka.metricsConfig of the Kafka, with the rules for kafka.server of Strimzi's own example",
  source: "Strimzi of 2026-08-22 (packaging/examples/metrics/kafka-metrics.yaml, and its dashboards for the names)",
  rules: [
    {
      alert: "KafkaLoginsFailed",
      expr: "sum by (namespace, job, instance, listener) (increase(kafka_server_socket_server_metrics_failed_authentication_total[10m])) > 10",
      severity: "warning",
      summary: "More than 10 logins to a Kafka broker failed in 10 minutes",
      description: "Somebody tries passwords or certificates, or a client has an old one.",
    },
  ],
};
