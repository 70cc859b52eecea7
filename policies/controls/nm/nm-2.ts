import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-2",
  title: "IP Address Filtering",
  severity: "medium",
  severityWhy: "A password alone stands between the login and whoever reaches the port.",
  section: "Network Management",
  why: "A login that answers every address can be tried, and used with a stolen password, from anywhere in the network.",
  reads: ["addressFilters"],

  *check(db) {
    for (const filter of db.addressFilters) {
      if (filter.from === "anywhere") {
        yield { at: filter.path, message: say`${filter.login} may come from every address`, fix: filter.fix, edit: filter.edit };
      }
      if (filter.from === "default") {
        yield { at: filter.path, message: say`${filter.login} may come from every address`, fix: filter.fix, edit: filter.edit, severity: "low" };
      }
      if (filter.from === "elsewhere") {
        yield { at: filter.path, unseen: "another object says whether the login is limited to addresses" };
      }
    }
  },
});
