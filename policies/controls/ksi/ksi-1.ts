import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-1",
  title: "No Cluster Admin Access",
  severity: "critical",
  severityWhy: "Whoever takes over the operator takes over the cluster.",
  profile: "baseline",
  profileWhy: "The operators' own charts do with less: only rights that somebody added have to go.",
  section: "Kubernetes Security Integration",
  why: "An operator needs to manage databases; cluster-admin, or a right that leads to it, makes it a way into everything.",
  reads: ["clusterGrants"],

  *check(db) {
    for (const right of db.clusterGrants) {
      if (right.reach === "cluster") {
        yield { at: right.path, message: say`${right.grant} is or leads to cluster-admin`, fix: right.fix, edit: right.edit };
      }
    }
  },
});
