import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-10",
  title: "Disruption budget",
  // Of a whole chart the workload comes first, and its budget after it: nothing may be denied for want of it.
  severity: "low",
  severityWhy: "It matters while nodes are drained, and a budget often comes after the workload that it is for.",
  section: "Talks: hardening of containers",
  why: "Without one, draining nodes may stop all members of a database at once.",
  reads: ["disruptionBudgets"],

  *check(db) {
    for (const budget of db.disruptionBudgets) {
      if (budget.state === "missing") {
        yield { at: budget.path, message: say`no PodDisruptionBudget covers ${budget.of}`, fix: budget.fix };
      }
      if (budget.state === "void") {
        yield { at: budget.path, message: say`all of ${budget.of} may be stopped at once`, fix: budget.fix };
      }
      if (budget.state === "off") {
        yield { at: budget.path, message: say`the operator makes no PodDisruptionBudget for ${budget.of}`, fix: budget.fix, edit: budget.edit };
      }
      if (budget.state === "unknown") {
        yield { at: budget.path, unseen: "no PodDisruptionBudget for its pods is among the files given, and one may be elsewhere" };
      }
    }
  },
});
