import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-4",
  title: "Local User Accounts",
  severity: "high",
  severityWhy: "Without accounts and rights, whoever reaches the port may do everything.",
  section: "User Management",
  why: "Accounts with just the rights that they need bound what a stolen login can do; switched off, one login is all of them.",
  reads: ["accountControl", "accountFields"],

  *check(db) {
    for (const control of db.accountControl) {
      if (control.state === "off") {
        yield { at: control.path, message: say`${control.subject} checks neither accounts nor rights`, fix: control.fix, edit: control.edit };
      }
      if (control.state === "above") {
        yield {
          at: control.path,
          message: say`${control.subject} stands above the rights of the database`,
          fix: control.fix,
          edit: control.edit,
          severity: "low",
        };
      }
      if (control.state === "unmanaged") {
        yield { at: control.path, message: say`${control.subject} keep their login`, fix: control.fix, edit: control.edit, severity: "low" };
      }
      if (control.state === "elsewhere") {
        yield { at: control.path, unseen: "another object says whether accounts and rights are checked" };
      }
    }
    for (const field of db.accountFields) {
      if (field.offered === "no") {
        yield { at: field.path, message: say`${field.resource} ${field.version} has no field for accounts`, fix: field.fix, severity: "low" };
      }
      if (field.offered === "open") {
        yield { at: field.path, unseen: say`${field.resource} ${field.version} keeps fields that its schema does not name` };
      }
    }
  },
});
