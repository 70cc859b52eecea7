import { flag, say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-7",
  title: "Users and groups left to OpenShift",
  severity: "low",
  severityWhy: "OpenShift refuses the pod by itself, unless somebody gave it a looser security context constraint.",
  section: "Talks: hardening of containers",
  why: "OpenShift gives each namespace users and groups of its own; a fixed number needs a constraint that lets pods have any.",
  // Until somebody says that it is OpenShift nothing is asked, and nothing met.
  records: "faults",
  params: {
    openShift: flag("The cluster is OpenShift: demand that pods leave users and groups to it", false),
  },
  reads: ["fixedIds"],

  *check(db, params) {
    for (const fixed of db.fixedIds) {
      if (params.openShift) {
        yield { at: fixed.path, message: say`${fixed.who} fixes ${fixed.field}, which OpenShift gives`, fix: fixed.fix };
      }
    }
  },
});
