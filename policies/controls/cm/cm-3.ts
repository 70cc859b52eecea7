import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CM-3",
  title: "External Credentials",
  severity: "high",
  severityWhy: "Whoever may read the object gets into the other service: into the bucket of the backups, for one.",
  profile: "baseline",
  profileWhy: "A reference to a Secret takes the credential's place, and the other service notices nothing.",
  section: "Credential and Key Management",
  why: "Object stores, directories and queues are attacked through the databases that hold their credentials.",
  silence: "complies",
  reads: ["externalCredentials"],

  *check(db) {
    for (const credential of db.externalCredentials) {
      yield { at: credential.path, message: say`${credential.what} stands in the open`, fix: credential.fix, edit: credential.edit };
    }
  },
});
