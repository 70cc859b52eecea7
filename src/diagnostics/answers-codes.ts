// 53xx: the file of a reviewer's answers.
import type { CodeTable } from "./codes.ts";

const STRICT = "an answer that is not understood would be left out, or stand where it was not meant";
const WHOSE = "an answer is worth what stands behind it: who gave it, when, and where that can be read";

export const ANSWERS_CODES = {
  DOK5301: {
    severity: "error",
    message: (p) => `${p["what"]} must be ${p["must"]}`,
    why: STRICT,
    fix: "correct it, or remove the whole answer; docs/scorecard.md shows the form, generated/schemas/answers.json lets an editor show it too",
  },
  DOK5302: {
    severity: "error",
    message: (p) => `there is no key ${p["key"]} in ${p["what"]}${p["nearest"] ? `; did you mean ${p["nearest"]}?` : ""}`,
    why: STRICT,
    fix: "remove it or choose one of: $choices",
  },
  DOK5303: {
    severity: "error",
    message: (p) => `${p["what"]} has no ${p["key"]}`,
    why: WHOSE,
    fix: "add $key",
  },
  DOK5304: {
    severity: "error",
    message: (p) => `${p["what"]} is ${p["given"]}, which there is not${p["nearest"] ? `; did you mean ${p["nearest"]}?` : ""}`,
    why: STRICT,
    fix: "choose one of: $choices",
  },
  DOK5305: {
    severity: "error",
    message: (p) => `${p["what"]} is answered before, in ${p["first"]}`,
    why: "of two answers nobody knows which one holds",
    fix: "remove one of them",
  },
  DOK5306: {
    severity: "error",
    message: (p) => `${p["what"]} is ${p["given"]}, ${p["reason"]}`,
    why: WHOSE,
    fix: "write the day on which it was answered, such as 2027-01-31",
  },
  DOK5307: {
    severity: "error",
    message: (p) => `${p["what"]} is ${p["given"]}, no address that begins with https:// or http://`,
    why: WHOSE,
    fix: "name a page, an issue or a file in a repository that shows it",
  },
  DOK5308: {
    severity: "error",
    message: (p) => `there is a file already: ${p["path"]}`,
    why: "it may hold answers that somebody gave",
    fix: "name another file with --new-answers, and take what is missing from it",
  },
} as const satisfies CodeTable;
