import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SM-5",
  title: "Storage Class Integration",
  severity: "low",
  severityWhy: "The default class of the cluster can still be one that encrypts.",
  section: "Storage Management",
  why: "Encryption, replication and what becomes of a deleted volume are properties of a storage class.",
  reads: ["storageClassFields"],

  *check(db) {
    for (const field of db.storageClassFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for the storage class of its volumes`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
