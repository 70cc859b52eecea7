import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-7",
  title: "Secure Local User Storage",
  severity: "medium",
  severityWhy: "It takes a look at the files or a backup of them, but then every password is there to be had or tried.",
  section: "User Management",
  why: "Files are copied, backed up and left behind; a salted, slow hash is what keeps their passwords from those who find them.",
  reads: ["accountStorage"],

  *check(db) {
    for (const storage of db.accountStorage) {
      if (storage.kept === "plaintext") {
        yield { at: storage.path, message: say`${storage.passwords} are stored in plain text`, fix: storage.fix, edit: storage.edit };
      }
      if (storage.kept === "broken-hash") {
        yield { at: storage.path, message: say`${storage.passwords} are stored in a hash that is broken`, fix: storage.fix, edit: storage.edit };
      }
      if (storage.kept === "open-hash") {
        yield { at: storage.path, message: say`the hash of ${storage.passwords} stands in the open`, fix: storage.fix, edit: storage.edit, severity: "low" };
      }
    }
  },
});
