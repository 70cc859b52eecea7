import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SM-2",
  title: "Application Level Encryption",
  severity: "low",
  severityWhy: "Disks can be encrypted below the database, which another control asks for.",
  section: "Storage Management",
  why: "What the database encrypts itself stays closed to whoever gets a disk, a snapshot or the storage system.",
  reads: ["dataEncryptionFields"],

  *check(db) {
    for (const field of db.dataEncryptionFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for encryption by the database`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
