// 51xx: the file of exemptions.
import type { CodeTable } from "./codes.ts";

const STRICT = "an exemption that is not understood would exempt nothing, or more than was meant";

export const EXEMPTION_CODES = {
  DOK5101: {
    severity: "error",
    message: (p) => `${p["what"]} must be ${p["must"]}`,
    why: STRICT,
    fix: "correct it; docs/exemptions.md shows the form, generated/schemas/exemptions.json lets an editor show it too",
  },
  DOK5102: {
    severity: "error",
    message: (p) => `there is no key ${p["key"]} in ${p["what"]}`,
    why: STRICT,
    fix: "remove it or choose one of: $choices",
  },
  DOK5103: {
    severity: "error",
    message: (p) => `${p["what"]} has no ${p["key"]}`,
    why: "each exemption says what it covers, why it is accepted and until which day",
    fix: "add $key",
  },
  DOK5104: {
    severity: "error",
    message: (p) => `${p["what"]} has both ${p["keys"]}`,
    why: "one would have to win without a word",
    fix: "keep one of them",
  },
  DOK5105: {
    severity: "error",
    message: (p) => `the pack has no ${p["what"]} ${p["given"]}`,
    why: "an exemption from nothing hides a mistake",
    fix: "choose one of: $choices",
  },
  DOK5106: {
    severity: "error",
    message: (p) => `${p["given"]} is no day of the calendar`,
    why: "an exemption ends on a day",
    fix: "write it as 2027-01-31",
  },
  DOK5107: {
    severity: "error",
    message: (p) => `${p["what"]} is there twice: first in line ${p["first"]}`,
    why: "the one that is forgotten would still exempt after the other is removed",
    fix: "remove one of them",
  },
  DOK5108: {
    severity: "error",
    message: (p) => `exempts nothing: no policy of ${p["controls"]} judges ${p["of"]}`,
    why: "an exemption that can never apply is a mistake, or left over from one",
    fix: "correct controls, operators or kinds, or remove the exemption",
  },
  DOK5109: {
    severity: "error",
    message: (p) => `the exemption of ${p["of"]} ended on ${p["expires"]}`,
    why: "what it covered is found again, so somebody should look at it",
    fix: "remove it, give it a later day and a reason for that, or say --drop-expired",
  },
  DOK5110: {
    severity: "error",
    message: (p) => `${p["what"]}`,
    why: "the API server limits the conditions of a policy and their length",
    fix: "join exemptions that differ in a name or namespace only",
  },
  DOK5111: {
    severity: "error",
    message: (p) => `${p["given"]} is no day for --today`,
    why: "the day decides which exemptions have ended",
    fix: "write it as 2027-01-31",
  },
  DOK5112: {
    severity: "warning",
    message: (p) => `the exemption of ${p["of"]} ended on ${p["expires"]} and exempts nothing`,
    why: "what it covered is a finding again",
    fix: "remove it, or give it a later day and a reason for that",
  },
  DOK5113: {
    severity: "warning",
    message: (p) => `the exemption of ${p["of"]} covers nothing that was found`,
    why: "an exemption that is no longer needed would hide what comes back",
    fix: "remove it, or correct what it matches",
  },
  DOK5114: {
    severity: "warning",
    message: (p) => `the annotation ${p["annotation"]} exempts nothing: ${p["reason"]}`,
    why: STRICT,
    fix: 'name a control, and write it as "why it is accepted; until 2027-01-31"',
  },
  DOK5115: {
    severity: "warning",
    message: (p) => `the annotation ${p["annotation"]} exempts nothing: ${p["reason"]}`,
    why: "who writes a manifest must not be able to switch off what was asked of it, unless the control says so",
    fix: "ask for an exemption of $control in the file of exemptions, or mend what was found",
  },
} as const satisfies CodeTable;
