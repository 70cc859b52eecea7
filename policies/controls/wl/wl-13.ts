import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-13",
  title: "Configuration from volumes, no code in it",
  severity: "low",
  severityWhy: "It takes the right to write the ConfigMap; but that is given away more freely than the right to make pods.",
  section: "Talks: hardening of containers",
  why: "Code in a ConfigMap is in no image that was built, scanned or signed, and changes without a new one.",
  records: "faults",
  reads: ["configuredCode"],

  *check(db) {
    for (const code of db.configuredCode) {
      yield { at: code.path, message: say`the key ${code.key} holds a script`, fix: code.fix };
    }
  },
});
