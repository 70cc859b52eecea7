import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-5",
  title: "Authentication Provider Support",
  severity: "low",
  severityWhy: "Without it, accounts of the database are made and taken away by hand, beside the organization's own.",
  section: "User Management",
  why: "Whoever leaves keeps a login that only the database knows, where a directory or provider would have taken all of theirs away.",
  reads: ["authenticationFields"],

  *check(db) {
    for (const field of db.authenticationFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for an external authentication provider`, fix: field.fix };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
