import { say } from "../../../src/dsl/index.ts";
import { fills, isNeverRenewed, keepsKey } from "../../lib/issued.ts";
import { certificate } from "../../operators/cert-manager/schema.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-7",
  title: "Server X509 Certificate and Keys",
  severity: "medium",
  severityWhy: "A certificate that nobody renews ends in an outage, or in clients that no longer verify.",
  section: "Network Management",
  why: "A key that is never replaced serves whoever once copied it; a certificate made by hand is forgotten until it expires.",
  reads: ["serverCertificates"],

  *check(db, _params, others) {
    for (const one of db.serverCertificates) {
      if (one.renewal === "elsewhere") {
        const fillers = others.related(certificate).filter((each) => fills(each, one.secret));
        if (fillers.length === 0) {
          yield { at: one.path, unseen: say`whoever fills the Secret renews ${one.certificate}` };
        }
        if (fillers.some((each) => isNeverRenewed(each))) {
          yield { at: one.path, message: say`${one.certificate} is never renewed by its Certificate`, fix: "Set spec.renewal.policy in it to RenewBefore" };
        }
        if (fillers.some((each) => !isNeverRenewed(each) && keepsKey(each))) {
          yield {
            at: one.path,
            message: say`${one.certificate} keeps its key when its Certificate renews it`,
            fix: "Set rotationPolicy in it to Always",
            severity: "low",
          };
        }
      }
      if (one.renewal === "unknown") {
        yield { at: one.path, unseen: say`nothing in the object installs ${one.certificate}` };
      }
      if (one.renewal === "never") {
        yield { at: one.path, message: say`${one.certificate} is never renewed`, fix: one.fix, edit: one.edit };
      }
      if (one.renewal === "key-kept") {
        yield { at: one.path, message: say`${one.certificate} keeps its key when it is renewed`, fix: one.fix, edit: one.edit, severity: "low" };
      }
      if (one.renewal === "long") {
        yield { at: one.path, message: say`${one.certificate} is valid for more than a year`, fix: one.fix, edit: one.edit, severity: "low" };
      }
      if (one.renewal === "by-hand") {
        yield { at: one.path, message: say`${one.certificate} stands in the object, so nothing renews it`, fix: one.fix, edit: one.edit, severity: "low" };
      }
      if (one.renewal === "self-signed") {
        yield { at: one.path, message: say`${one.certificate} is made by each pod, so no client can verify it`, fix: one.fix, edit: one.edit, severity: "low" };
      }
    }
  },
});
