import { say, text } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-5",
  title: "Encrypted Intra-cluster Communications",
  severity: "high",
  severityWhy: "All data crosses the cluster network readable.",
  section: "Network Management",
  why: "Replication and distributed queries carry all data; unencrypted, they carry it to anybody on the path.",
  params: {
    minimumTlsVersion: text("Lowest TLS version to accept where the object states one: 1.2 or 1.3", "1.2"),
  },
  reads: ["clusterTls"],

  *check(db, params) {
    for (const tls of db.clusterTls) {
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
