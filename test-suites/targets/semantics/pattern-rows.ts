// Patterns that mean the same to RE2 and to JavaScript with flag u: no `.`, which stops at other line ends, no `\s`.
import { holds, type Row, s, string } from "./row.ts";

const PLAIN = [
  "a",
  "^a",
  "b$",
  "^$",
  "^[a-z0-9_.-]{1,9}$",
  "[^a]",
  "[\\]a]",
  "[é-ü]",
  "^\\d+$",
  "^\\w+$",
  "\\W",
  "\\bb\\b",
  "\\Ba",
  "^(?:abc|cab)$",
  "(a|)b",
  "a+?",
  "^a{2,}|b{1,3}$",
  "\\.25\\.",
  "/[0-9]{1,2}$",
  "\\{\\{",
  "\\\\",
  "\\x41",
  "\\p{L}",
  "\\p{Lu}",
  "^[\\w.-]+$",
  "[ \\t]+$",
  "^(?:a,){2}c$",
];

const IGNORING_CASE = ["^abc$", "k", "s", "^[a-c]+$", "É", "[^a-z]", "^\\w$", "\\bA\\b"];

function row(pattern: string, ignoreCase: boolean): Row {
  const flags = ignoreCase ? "iu" : "u";
  return holds(`/${pattern}/${flags}`, { kind: "matches", text: s, pattern, ignoreCase }, (spec) => new RegExp(pattern, flags).test(string(spec["s"]) ?? ""));
}

export const PATTERNS: readonly Row[] = PLAIN.map((pattern) => row(pattern, false));
export const PATTERNS_IGNORING_CASE: readonly Row[] = IGNORING_CASE.map((pattern) => row(pattern, true));
