import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-1",
  title: "Default User Password",
  severity: "critical",
  severityWhy: "Anyone who reaches the port and has read the manual is in.",
  profile: "baseline",
  profileWhy: "Without the careless line the operator makes a password: nobody has to build anything for it.",
  section: "User Management",
  why: "A default account with an empty or published password is the first thing an intruder tries.",
  reads: ["defaultAccounts"],

  *check(db) {
    for (const account of db.defaultAccounts) {
      if (account.password === "empty") {
        yield { at: account.path, message: say`default account ${account.account} has no password`, fix: account.fix, edit: account.edit };
      }
      if (account.password === "elsewhere") {
        yield { at: account.path, unseen: "another object may give the password" };
      }
      if (account.password === "default") {
        yield { at: account.path, message: say`account ${account.account} has a password that is published`, fix: account.fix, edit: account.edit };
      }
    }
  },
});
