// cql_errors_total has a label for each error of the protocol, by the names in exceptions.cc.
import type { AlertSet } from "../../src/dsl/index.ts";

export const scylla: AlertSet = {
  operator: "scylla",
  title: "ScyllaDB",
  needs: "nothing: ScyllaDB serves its metrics on a port of its own. An authenticator other than AllowAll, or nothing can fail",
  source: "ScyllaDB's transport/server.cc and exceptions/exceptions.cc",
  rules: [
    {
      alert: "ScyllaLoginsFailed",
      expr: 'sum by (namespace, job, instance) (increase(scylla_transport_cql_errors_total{type="authentication"}[10m])) > 10',
      severity: "warning",
      summary: "More than 10 logins to ScyllaDB failed in 10 minutes",
      description: "Somebody tries passwords, or a client has an old one.",
    },
    {
      alert: "ScyllaAccessDenied",
      // Older releases spell it without the u.
      expr: 'sum by (namespace, job, instance) (increase(scylla_transport_cql_errors_total{type=~"unauthorized|unathorized"}[10m])) > 10',
      severity: "warning",
      summary: "ScyllaDB refused more than 10 statements in 10 minutes for want of rights",
      description: "A role tries what it has no right to.",
    },
  ],
};
