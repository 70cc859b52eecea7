import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-2",
  title: "Default User Network",
  severity: "medium",
  severityWhy: "It takes a password as well, but the account it opens may do everything.",
  section: "User Management",
  why: "An administrator account that answers every address can be guessed at from every address.",
  reads: ["administratorLogins"],

  *check(db) {
    for (const login of db.administratorLogins) {
      if (login.from === "anywhere") {
        yield { at: login.path, message: say`administrator account ${login.account} may log in from every address`, fix: login.fix, edit: login.edit };
      }
      if (login.from === "elsewhere") {
        yield { at: login.path, unseen: "another object says whether the account is limited to addresses" };
      }
    }
  },
});
