import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

const FIX = "Drop ALL, and add NET_BIND_SERVICE at most";

export default defineControl({
  id: "WL-2",
  title: "Capabilities dropped",
  severity: "medium",
  severityWhy: "It takes a flaw in the database first; then each capability is a way on.",
  section: "Talks: hardening of containers",
  why: "A runtime gives every container capabilities of root that no database uses.",
  reads: ["hardening"],

  *check(db) {
    for (const container of db.hardening) {
      if (!container.dropsAll) {
        yield { at: container.dropPath, message: say`container ${container.name} keeps capabilities of root`, fix: FIX };
      }
      for (const capability of container.added) {
        yield { at: container.addPath, message: say`container ${container.name} gets the capability ${capability}`, fix: FIX };
      }
    }
  },
});
