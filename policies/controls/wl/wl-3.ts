import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-3",
  title: "Read-only root file system",
  severity: "medium",
  severityWhy: "It takes a flaw in the database first; then programs can be laid beside it, or changed.",
  section: "Talks: hardening of containers",
  why: "A database writes to its volumes; where it may write to the image as well, malicious software has a place.",
  reads: ["hardening"],

  *check(db) {
    for (const container of db.hardening) {
      if (!container.isReadOnly) {
        yield {
          at: container.rootPath,
          message: say`container ${container.name} may write to its root file system`,
          fix: "Set it to true, and mount a volume where it writes",
        };
      }
    }
  },
});
