// 52xx: the configuration file, and the baseline.
import type { CodeTable } from "./codes.ts";

const STRICT = "a setting that is not understood would silently be the default";

export const CONFIG_CODES = {
  DOK5201: {
    severity: "error",
    message: (p) => `${p["what"]} must be ${p["must"]}`,
    why: STRICT,
    fix: "correct it; docs/check.md shows the form, generated/schemas/config.json lets an editor show it too",
  },
  DOK5202: {
    severity: "error",
    message: (p) => `there is no key ${p["key"]} in ${p["what"]}${p["nearest"] ? `; did you mean ${p["nearest"]}?` : ""}`,
    why: STRICT,
    fix: "remove it or choose one of: $choices",
  },
  DOK5203: {
    severity: "error",
    message: (p) => `${p["what"]} has no ${p["key"]}`,
    why: STRICT,
    fix: "add $key",
  },
  DOK5204: {
    severity: "error",
    message: (p) => `${p["what"]} is ${p["given"]}, which there is not${p["nearest"] ? `; did you mean ${p["nearest"]}?` : ""}`,
    why: STRICT,
    fix: "choose one of: $choices",
  },
  DOK5205: {
    severity: "error",
    message: (p) => `${p["what"]} says the same as ${p["first"]}`,
    why: "one of the two was meant to say something else",
    fix: "correct or remove it",
  },
  DOK5211: {
    severity: "warning",
    message: (p) => `${p["count"]} of the findings in ${p["path"]} are gone`,
    why: "as long as they stand there, they would be accepted should they come again",
    fix: "run `dok-policies baseline prune` with the same paths and options",
  },
  DOK5212: {
    severity: "error",
    message: (p) => `there is a baseline already: ${p["path"]}`,
    why: "a new one would accept every finding that has come since",
    fix: "remove what is gone with `dok-policies baseline prune`, or replace it with --force",
  },
} as const satisfies CodeTable;
