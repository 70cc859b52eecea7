import { defineOperator } from "../../vocabulary.ts";
import { podMonitor, serviceMonitor } from "./monitors.ts";

// No database operator, but who fetches the metrics of databases. Its PrometheusRules name none: they are documents of the scorecard.
export default defineOperator({
  name: "prometheus-operator",
  title: "Prometheus Operator",
  home: "https://prometheus-operator.dev",
  readAt: "0.93.0",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [serviceMonitor, podMonitor],
});
