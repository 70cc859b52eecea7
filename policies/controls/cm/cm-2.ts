import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CM-2",
  title: "Database Account Credentials",
  severity: "high",
  severityWhy: "Whoever may read the object, its backups or its Git repository has the login.",
  profile: "baseline",
  profileWhy: "A reference to a Secret takes the credential's place, and the database notices nothing.",
  section: "Credential and Key Management",
  why: "A credential in a custom resource is stored and shown unprotected; a Secret can be encrypted and guarded.",
  silence: "complies",
  reads: ["inlineCredentials"],

  *check(db) {
    for (const credential of db.inlineCredentials) {
      yield { at: credential.path, message: say`${credential.what} stands in the open`, fix: credential.fix, edit: credential.edit };
    }
  },
});
