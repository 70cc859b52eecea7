import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-2",
  title: "Namespace Scoping",
  severity: "medium",
  severityWhy:
    "It lets nobody in by itself, but makes a flaw of the operator everybody's. Where nothing is said, and the makers' default is all, it is advice.",
  section: "Kubernetes Security Integration",
  why: "An operator that watches every namespace acts for whoever can write its objects anywhere, with rights over all of them.",
  reads: ["watchedNamespaces"],

  *check(db) {
    for (const scope of db.watchedNamespaces) {
      if (scope.watches === "everywhere") {
        yield { at: scope.path, message: "the operator is told to watch every namespace", fix: scope.fix, edit: scope.edit };
      }
      if (scope.watches === "unlimited") {
        yield { at: scope.path, message: "the operator watches every namespace, as nothing limits it", fix: scope.fix, edit: scope.edit, severity: "low" };
      }
      if (scope.watches === "elsewhere") {
        yield { at: scope.path, unseen: "a file, a variable or another object says which namespaces it watches" };
      }
      if (scope.watches === "anyones") {
        yield { at: scope.path, unseen: "an operator of a database may be in this group, which watches every namespace" };
      }
    }
  },
});
