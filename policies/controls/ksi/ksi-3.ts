import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-3",
  title: "Service Accounts",
  severity: "medium",
  severityWhy: "Whoever takes over the operator has the credentials of every namespace. What no operator needs is high, what a list would narrow is low.",
  section: "Kubernetes Security Integration",
  why: "A service account that reaches one namespace, and has only what its work needs, keeps a break-in there.",
  reads: ["operatorRights", "podAccounts"],

  *check(db) {
    for (const held of db.operatorRights) {
      if (held.reach === "takeover") {
        yield { at: held.path, message: say`the operator ${held.right} in every namespace`, fix: held.fix, edit: held.edit, severity: "high" };
      }
      if (held.reach === "everywhere") {
        yield { at: held.path, message: say`the operator ${held.right} in every namespace`, fix: held.fix, edit: held.edit };
      }
      if (held.reach === "wide") {
        yield { at: held.path, message: say`the operator ${held.right}`, fix: held.fix, edit: held.edit, severity: "low" };
      }
      if (held.reach === "elsewhere") {
        yield { at: held.path, unseen: say`the binding says whether the operator ${held.right} in every namespace` };
      }
    }
    for (const pods of db.podAccounts) {
      if (pods.account === "default") {
        yield { at: pods.path, message: "the pods have the account that all others of their namespace have", fix: pods.fix, edit: pods.edit, severity: "low" };
      }
    }
  },
});
