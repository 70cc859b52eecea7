import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-9",
  title: "Chained certificates",
  severity: "low",
  severityWhy: "What breaks is first of all the connection; the danger is that somebody then turns verification off.",
  annotationExempts: true,
  section: "Network Management",
  why: "A root that signs through intermediates can stay offline; a certificate that signs itself must be trusted one by one.",
  records: "faults",
  reads: ["certificateChains"],

  *check(db) {
    for (const one of db.certificateChains) {
      if (one.chain === "elsewhere") {
        yield { at: one.path, unseen: say`the Secret holds the chain of ${one.certificate}` };
      }
      if (one.chain === "itself") {
        yield { at: one.path, message: say`${one.certificate} signs itself`, fix: one.fix, edit: one.edit };
      }
      if (one.chain === "too-short") {
        yield { at: one.path, message: say`${one.certificate} may have no intermediate authority`, fix: one.fix, edit: one.edit };
      }
    }
  },
});
