import { say } from "../../../src/dsl/index.ts";
import { fills, isNeverRenewed } from "../../lib/issued.ts";
import { certificate } from "../../operators/cert-manager/schema.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-8",
  title: "Root X509 Certificates",
  severity: "medium",
  severityWhy: "Whoever has an old authority's key can still stand in for the server.",
  section: "Network Management",
  why: "Trust in an authority must be put in, replaced and taken away as easily as a password.",
  reads: ["rootCertificates"],

  *check(db, _params, others) {
    for (const one of db.rootCertificates) {
      if (one.renewal === "elsewhere") {
        const fillers = others.related(certificate).filter((each) => fills(each, one.secret));
        if (fillers.length === 0) {
          yield { at: one.path, unseen: say`whoever fills the Secret replaces ${one.certificate}` };
        }
        if (fillers.some((each) => isNeverRenewed(each))) {
          yield { at: one.path, message: say`${one.certificate} is never renewed by its Certificate`, fix: "Set spec.renewal.policy in it to RenewBefore" };
        }
      }
      if (one.renewal === "unknown") {
        yield { at: one.path, unseen: say`the object does not name ${one.certificate}, so clients must know it from elsewhere` };
      }
      if (one.renewal === "never") {
        yield { at: one.path, message: say`${one.certificate} is never renewed`, fix: one.fix, edit: one.edit };
      }
      if (one.renewal === "ignored") {
        yield { at: one.path, message: say`${one.certificate} is not used`, fix: one.fix, edit: one.edit };
      }
      if (one.renewal === "long") {
        yield { at: one.path, message: say`${one.certificate} is valid for more than ten years`, fix: one.fix, edit: one.edit, severity: "low" };
      }
      if (one.renewal === "by-hand") {
        yield { at: one.path, message: say`${one.certificate} stands in the object, so nothing renews it`, fix: one.fix, edit: one.edit, severity: "low" };
      }
    }
  },
});
