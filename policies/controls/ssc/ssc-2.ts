import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SSC-2",
  title: "Version Management",
  severity: "medium",
  severityWhy: "What its makers did not release they did not test, and no advisory names it.",
  section: "Software Supply Chain",
  why: "Only a release was tested as a whole; a build of yesterday may lose data, and nobody corrects it.",
  // That an image is a release does not show how its makers number, test and support releases.
  records: "faults",
  reads: ["unreleasedImages"],

  *check(db) {
    for (const image of db.unreleasedImages) {
      if (image.build === "development") {
        yield { at: image.path, message: say`container ${image.name} runs a development build, ${image.tag}`, fix: image.fix };
      }
      if (image.build === "preview") {
        yield { at: image.path, message: say`container ${image.name} runs a version to try out, ${image.tag}`, fix: image.fix };
      }
    }
  },
});
