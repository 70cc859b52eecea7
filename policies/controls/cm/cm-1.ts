import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CM-1",
  title: "Secure Key Management",
  severity: "high",
  severityWhy: "Encryption whose key can be read with the object is none.",
  section: "Credential and Key Management",
  why: "A key service hands keys out by identity, records who asked, and can change or withdraw them.",
  reads: ["encryptionKeys"],

  *check(db) {
    for (const key of db.encryptionKeys) {
      if (key.kept === "open") {
        yield { at: key.path, message: say`${key.what} stands in the open`, fix: key.fix, edit: key.edit };
      }
      if (key.kept === "beside") {
        yield { at: key.path, message: say`${key.what} is kept beside the data, by no key service`, fix: key.fix, edit: key.edit, severity: "low" };
      }
    }
  },
});
