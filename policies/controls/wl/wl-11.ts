import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-11",
  title: "Images fixed by digest",
  severity: "medium",
  severityWhy: "Nobody knows which version runs, or when it changes; whoever may push to the registry decides.",
  section: "Talks: hardening of containers",
  why: "A tag can be moved to another image; a digest is the image.",
  reads: ["containerImages"],

  *check(db) {
    for (const image of db.containerImages) {
      if (image.decided === "elsewhere") {
        yield { at: image.path, unseen: say`the operator, or another object, names the image of ${image.name}` };
      }
      if (image.decided !== "elsewhere" && image.fixedBy === "nothing") {
        yield { at: image.path, message: say`container ${image.name} runs whatever image is the latest`, fix: image.fix };
      }
      if (image.fixedBy === "tag") {
        yield { at: image.path, message: say`container ${image.name} runs an image whose tag may be moved`, fix: "Add the digest", severity: "low" };
      }
    }
  },
});
