import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CN-3",
  title: "Credential Encryption",
  severity: "high",
  severityWhy: "Whoever may read the repository, or a copy of it, has the login; taking it out leaves it in the history.",
  section: "Cloud Native Development and CI/CD Integration",
  why: "A Secret's values are encoded, not encrypted: in a file they lie open to everybody who has the file.",
  // That no file has one does not show that each credential can stand in a Secret.
  records: "faults",
  filesOnly: "in a cluster every Secret is readable to whoever may read it; only a file can be one of Git",
  reads: ["readableSecrets"],

  *check(db) {
    for (const secret of db.readableSecrets) {
      if (secret.state === "readable") {
        yield { at: secret.path, message: say`the value of ${secret.key} can be read in this file`, fix: secret.fix };
      }
      if (secret.state === "elsewhere") {
        yield { at: secret.path, unseen: "a cluster or Helm wrote this object, and Git may hold something else" };
      }
    }
  },
});
