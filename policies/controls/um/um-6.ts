import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-6",
  title: "Intra-Cluster Authentication",
  severity: "high",
  severityWhy: "Whoever reaches one member passes for another, and is given what only members should get.",
  section: "User Management",
  why: "Members of a cluster trust each other with all data, so each must show that it is one.",
  reads: ["memberLogins"],

  *check(db) {
    for (const login of db.memberLogins) {
      if (login.by === "nothing") {
        yield { at: login.path, message: say`${login.members} do without authentication`, fix: login.fix, edit: login.edit };
      }
      if (login.by === "default-account") {
        yield { at: login.path, message: say`${login.members} log in as the default account`, fix: login.fix, edit: login.edit };
      }
      if (login.by === "password-only") {
        yield { at: login.path, message: say`${login.members} need no client certificate`, fix: login.fix, edit: login.edit, severity: "low" };
      }
      if (login.by === "elsewhere") {
        yield { at: login.path, unseen: "another object, or how the operator is run, decides how members log in" };
      }
    }
  },
});
