import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SM-3",
  title: "Database Key Management",
  severity: "medium",
  severityWhy: "It takes the data as well as the key; but whoever loses the key loses the data, too.",
  section: "Storage Management",
  why: "A key service keeps keys from being lost or copied; a Secret or a file goes the way of the cluster that holds the data.",
  reads: ["dataKeys"],

  *check(db) {
    for (const key of db.dataKeys) {
      if (key.kept === "open") {
        yield { at: key.path, message: say`${key.what} stands in the object, not in a key service`, fix: key.fix, edit: key.edit };
      }
      if (key.kept === "beside") {
        yield { at: key.path, message: say`${key.what} is not in a key service`, fix: key.fix, edit: key.edit, severity: "low" };
      }
      if (key.kept === "unstated") {
        yield { at: key.path, unseen: "nothing here says that data is encrypted, or where its key is kept" };
      }
    }
  },
});
