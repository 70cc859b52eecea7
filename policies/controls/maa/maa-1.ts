import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "MAA-1",
  title: "Database Monitoring",
  severity: "medium",
  severityWhy: "It lets nobody in, but a server without metrics is out of sight from day two on.",
  section: "Monitoring, Alerting, and Auditing",
  why: "Metrics show an attack or a failure while it happens; Prometheus keeps only those that a server offers.",
  silence: "complies",
  reads: ["metricsEndpoints"],

  *check(db) {
    for (const metrics of db.metricsEndpoints) {
      if (metrics.state === "off") {
        yield { at: metrics.path, message: say`${metrics.endpoint} is turned off`, fix: metrics.fix, edit: metrics.edit };
      }
      if (metrics.state === "unset") {
        yield { at: metrics.path, message: say`${metrics.endpoint} is not turned on`, fix: metrics.fix, edit: metrics.edit, severity: "low" };
      }
      if (metrics.state === "elsewhere") {
        yield { at: metrics.path, unseen: say`another object or the operator decides about ${metrics.endpoint}` };
      }
    }
  },
});
