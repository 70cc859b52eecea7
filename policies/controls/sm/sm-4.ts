import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SM-4",
  title: "Persistent Volume Claim Integration",
  severity: "low",
  severityWhy: "The storage class decides most; what is missing is the rest of the claim.",
  section: "Storage Management",
  why: "Access modes, data sources, attributes and annotations are how some storage is told to encrypt, replicate or keep snapshots.",
  reads: ["claimFields"],

  *check(db) {
    for (const field of db.claimFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for properties of its volume claims`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
