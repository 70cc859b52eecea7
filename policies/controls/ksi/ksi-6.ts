import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-6",
  title: "Safe Client Calls to Network",
  severity: "medium",
  severityWhy:
    "It takes somebody with a login who may call out; then nothing keeps data from leaving, or metadata services from answering. A default that a network may still stop is low.",
  section: "Kubernetes Security Integration",
  why: "SQL can make many databases fetch an address or write to it; only the network can tell where that ends.",
  reads: ["outwardRules"],

  *check(db) {
    for (const rule of db.outwardRules) {
      if (rule.to === "anywhere") {
        yield { at: rule.path, message: "the database may connect to every address", fix: rule.fix, edit: rule.edit };
      }
      if (rule.to === "unlimited") {
        yield { at: rule.path, message: "users may have the database connect to every address", fix: rule.fix, edit: rule.edit, severity: "low" };
      }
      if (rule.to === "elsewhere") {
        yield { at: rule.path, unseen: "another object may say where it may connect to" };
      }
    }
  },
});
