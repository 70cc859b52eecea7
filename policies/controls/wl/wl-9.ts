import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-9",
  title: "Resource requests and limits",
  severity: "low",
  severityWhy: "A LimitRange of the namespace may give what the object leaves out.",
  section: "Talks: hardening of containers",
  why: "Without them one pod can starve its node, and the database is among the first that the node stops.",
  reads: ["missingResources"],

  *check(db) {
    for (const container of db.missingResources) {
      yield { at: container.path, message: say`container ${container.name} has no ${container.resource}`, fix: container.fix };
    }
  },
});
