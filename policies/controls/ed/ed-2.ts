import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "ED-2",
  title: "Log Message Filtering",
  severity: "medium",
  severityWhy: "It opens nothing by itself, but logs go to more places, and to more people, than the data does.",
  section: "External Data",
  why: "Statements have passwords and personal data in them; what the log never holds, nobody can read in it or export with it.",
  silence: "complies",
  reads: ["loggedData"],

  *check(db) {
    for (const logged of db.loggedData) {
      if (logged.carries === "everything") {
        yield { at: logged.path, message: say`${logged.log} carries data of users`, fix: logged.fix, edit: logged.edit };
      }
      if (logged.carries === "unmasked") {
        yield { at: logged.path, message: say`nothing masks data of users in ${logged.log}`, fix: logged.fix, edit: logged.edit, severity: "low" };
      }
      if (logged.carries === "elsewhere") {
        yield { at: logged.path, unseen: say`another object may say what ${logged.log} carries` };
      }
    }
  },
});
