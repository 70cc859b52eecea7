// sql.conn.failures becomes sql_conn_failures where Prometheus asks.
import type { AlertSet } from "../../src/dsl/index.ts";

export const cockroachdb: AlertSet = {
  operator: "cockroachdb",
  title: "CockroachDB",
  needs: "nothing: CockroachDB serves its metrics at /_status/vars",
  source: "CockroachDB's MetaConnFailures (pkg/sql/pgwire): sql.conn.failures",
  rules: [
    {
      alert: "CockroachDBConnectionsFailed",
      expr: "sum by (namespace, job, instance) (increase(sql_conn_failures[10m])) > 10",
      severity: "warning",
      summary: "More than 10 SQL connections to CockroachDB failed in 10 minutes",
      description: "A wrong password is one cause, a broken handshake another.",
    },
  ],
};
