import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "MAA-3",
  title: "Default Audit Logging",
  severity: "medium",
  severityWhy: "It stops nobody, but without it nobody can tell afterwards who did what.",
  section: "Monitoring, Alerting, and Auditing",
  why: "A record of logins, rights and statements is what a break-in is noticed by, and what its harm is measured with.",
  reads: ["auditLogs"],

  *check(db) {
    for (const audit of db.auditLogs) {
      if (audit.state === "off") {
        yield { at: audit.path, message: say`${audit.log} is turned off`, fix: audit.fix, edit: audit.edit };
      }
      if (audit.state === "unset") {
        yield { at: audit.path, message: say`${audit.log} is not turned on`, fix: audit.fix, edit: audit.edit, severity: "low" };
      }
      if (audit.state === "elsewhere") {
        yield { at: audit.path, unseen: say`another object or SQL may turn on ${audit.log}` };
      }
      if (audit.state === "unknown") {
        yield { at: audit.path, unseen: say`the object does not say whether the software has ${audit.log}` };
      }
    }
  },
});
