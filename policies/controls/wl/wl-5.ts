import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-5",
  title: "No access to the node",
  severity: "high",
  severityWhy: "Whoever takes over the database has the node, or its network, without another flaw.",
  profile: "baseline",
  profileWhy: "A pod has none of it unless a line says so, and Kubernetes' own baseline standard forbids the same lines.",
  section: "Talks: hardening of containers",
  why: "What shares the node's namespaces, ports or privileges is held by no container, and passes network policies by.",
  reads: ["nodeAccess"],

  *check(db) {
    for (const access of db.nodeAccess) {
      if (access.shared) {
        yield { at: access.path, message: say`${access.who} ${access.access}`, fix: access.fix, edit: access.edit };
      }
    }
  },
});
