// Codes of the targets: what a compiled policy can't be there.
import type { CodeTable } from "./codes.ts";

export const TARGET_CODES = {
  DOK4001: {
    severity: "error",
    message: (p) => `the policy name ${p["name"]} has ${p["length"]} characters, more than ${p["most"]}`,
    why: "engines put a policy's name into labels, which take no more",
    fix: "shorten the control's id or the operator's name",
  },
  DOK4002: {
    severity: "error",
    message: (p) => `${p["target"]} cannot say ${p["control"]} of ${p["of"]}: ${p["why"]}`,
    why: "a policy that says something else than its source is worse than none",
    fix: "make the rule smaller, or declare the gap in the control: `gaps: [{ target, why }]`; the matrix then lists it",
  },
  DOK4003: {
    severity: "error",
    message: (p) => `${p["control"]} declares a gap that is none: ${p["target"]} can say it`,
    why: "the matrix would list a gap that users do not have",
    fix: "remove it from the control's `gaps`",
  },
  DOK4004: {
    severity: "error",
    message: (p) => `${p["control"]} has a parameter called ${p["name"]}`,
    why: "every constraint has one of that name already, for what is accepted for a time",
    fix: "give the parameter another name",
  },
} as const satisfies CodeTable;
