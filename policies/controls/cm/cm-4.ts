import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CM-4",
  title: "Pod Integration",
  severity: "low",
  severityWhy: "Secrets can still be had in the operator's own ways; what is missing is a way of one's own.",
  section: "Credential and Key Management",
  why: "A sidecar, an injector or a mounted volume can bring secrets that never stand in a Kubernetes Secret, if the pods may be changed.",
  reads: ["podFields"],

  *check(db) {
    for (const field of db.podFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for properties of its pods`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
