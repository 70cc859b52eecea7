import { say, text } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-6",
  title: "Encrypted External Service Communications",
  severity: "high",
  severityWhy: "Backups, keys and passwords leave the database readable.",
  section: "Network Management",
  why: "What goes to an object store, a directory or another database crosses networks that nobody here controls.",
  params: {
    minimumTlsVersion: text("Lowest TLS version to accept where the object states one: 1.2 or 1.3", "1.2"),
  },
  records: "faults",
  reads: ["outsideTls"],

  *check(db, params) {
    for (const tls of db.outsideTls) {
      const old = tls.minimumVersion === "1.0" || tls.minimumVersion === "1.1";
      const tooOld = old || (tls.minimumVersion === "1.2" && params.minimumTlsVersion === "1.3");
      if (!tls.offered && tls.decided === "elsewhere") {
        yield { at: tls.path, unseen: say`another object, or the other side, decides on TLS for ${tls.channel}` };
      } else if (!tls.offered) {
        yield { at: tls.path, message: say`no TLS for ${tls.channel}`, fix: tls.fix, edit: tls.edit };
      } else if (tooOld) {
        yield { at: tls.path, message: say`TLS ${tls.minimumVersion} is accepted for ${tls.channel}`, fix: tls.fix, edit: tls.edit };
      }
    }
  },
});
