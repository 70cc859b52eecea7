import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "CM-5",
  title: "Cloud Resource Access",
  severity: "low",
  severityWhy: "The keys are kept in a Secret; what is missing is that they expire and work nowhere else.",
  section: "Credential and Key Management",
  why: "A static key works from anywhere until somebody revokes it; the identity of a service account does not leave the cluster.",
  reads: ["cloudAccess"],

  *check(db) {
    for (const access of db.cloudAccess) {
      if (access.by === "static-keys") {
        yield { at: access.path, message: say`${access.resource} is reached with static keys`, fix: access.fix, edit: access.edit };
      }
      if (access.by === "own-store") {
        yield { at: access.path, unseen: "the store has an address of its own and may know no identity but its keys" };
      }
      if (access.by === "elsewhere") {
        yield { at: access.path, unseen: "another object may hold static keys" };
      }
    }
  },
});
