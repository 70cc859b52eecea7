import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-3",
  title: "Server Certificate Verification",
  severity: "medium",
  severityWhy: "It takes somebody on the path, but then encryption hides nothing from them.",
  section: "Network Management",
  why: "A connection that takes any certificate is encrypted to whoever answers it, login and data included.",
  records: "faults",
  reads: ["peerVerification"],

  *check(db) {
    for (const peer of db.peerVerification) {
      if (!peer.isVerified && peer.decided === "elsewhere") {
        yield { at: peer.path, unseen: say`no field says whether ${peer.connection} takes any certificate` };
      } else if (!peer.isVerified) {
        yield { at: peer.path, message: say`${peer.connection} takes any certificate`, fix: peer.fix, edit: peer.edit };
      }
    }
  },
});
