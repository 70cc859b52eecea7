import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-11",
  title: "Service Integration",
  severity: "low",
  severityWhy: "The services are as the operator makes them, which the other controls judge; what is missing is a way to close them further.",
  section: "Network Management",
  why: "A type, an annotation or a source range decides who reaches a service, and only its object can hold them.",
  reads: ["serviceFields"],

  *check(db) {
    for (const field of db.serviceFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for properties of its services`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
