import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-15",
  title: "Structured logs on standard output",
  severity: "low",
  severityWhy: "It lets nobody in; it decides whether an attack is seen where all other logs are, or lost with the pod.",
  section: "Talks: hardening of containers",
  why: "A cluster collects what containers write to standard output; a log in a file ends with the pod, and lines of text are hard to search.",
  records: "faults",
  reads: ["logStreams"],

  *check(db) {
    for (const stream of db.logStreams) {
      if (stream.goes === "file") {
        yield { at: stream.path, message: say`${stream.log} goes to a file, not to standard output`, fix: stream.fix, edit: stream.edit };
      }
      if (stream.goes === "text") {
        yield { at: stream.path, message: say`${stream.log} is lines of text, not JSON`, fix: stream.fix, edit: stream.edit };
      }
      if (stream.goes === "elsewhere") {
        yield { at: stream.path, unseen: say`another object, or the image, may say where ${stream.log} goes, and in which form` };
      }
    }
  },
});
