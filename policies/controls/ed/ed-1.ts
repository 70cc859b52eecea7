import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "ED-1",
  title: "Encrypted Backups",
  severity: "high",
  severityWhy: "A backup holds everything, outside the database's own protection.",
  section: "External Data",
  why: "Whoever gets an unencrypted backup needs no way into the database.",
  reads: ["backups"],

  *check(db) {
    for (const backup of db.backups) {
      if (backup.encryption === "off") {
        yield { at: backup.path, message: say`backups to ${backup.target} are not encrypted`, fix: backup.fix, edit: backup.edit };
      }
      if (backup.encryption === "elsewhere") {
        yield { at: backup.path, message: say`backups to ${backup.target} may be unencrypted`, fix: backup.fix, edit: backup.edit, severity: "low" };
      }
    }
  },
});
