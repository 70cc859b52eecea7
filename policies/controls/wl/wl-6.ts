import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-6",
  title: "No directories of the node",
  severity: "high",
  severityWhy: "Through a directory of the node a container reaches the node, and the data of others.",
  section: "Talks: hardening of containers",
  why: "A hostPath volume is bound by no quota, no access mode and no claim; a local PersistentVolume serves the same disk.",
  reads: ["nodeDirectories"],

  *check(db) {
    for (const directory of db.nodeDirectories) {
      if (directory.shared) {
        yield { at: directory.path, message: say`volume ${directory.volume} is a directory of the node`, fix: directory.fix };
      }
    }
  },
});
