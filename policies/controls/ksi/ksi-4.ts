import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-4",
  title: "IAM Policy Integration",
  severity: "medium",
  severityWhy: "Whoever may read the object has the key, from anywhere. Where a Secret keeps it, what is missing is that it expires: that is low.",
  section: "Kubernetes Security Integration",
  why: "A static key works from anywhere until somebody revokes it; a cloud gives a service account an identity that does not leave the cluster.",
  reads: ["cloudKeys"],

  *check(db) {
    for (const key of db.cloudKeys) {
      if (key.by === "open-key") {
        yield { at: key.path, message: "a static key of a cloud stands in the open", fix: key.fix, edit: key.edit };
      }
      if (key.by === "kept-key") {
        yield { at: key.path, message: "a cloud is reached with a static key", fix: key.fix, edit: key.edit, severity: "low" };
      }
      if (key.by === "own-store") {
        yield { at: key.path, unseen: "the store has an address of its own and may know no identity but its keys" };
      }
      if (key.by === "key-file") {
        yield { at: key.path, unseen: "the file may hold a static key or name an identity" };
      }
      if (key.by === "elsewhere") {
        yield { at: key.path, unseen: "the Secret may hold static keys" };
      }
    }
  },
});
