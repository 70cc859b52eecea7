// Regular expressions mean the same in JavaScript (flag u) and RE2, or they are refused. The subset was measured in
// seven engines; docs/language.md lists it.
import type { RegularExpressionLiteral } from "ts-morph";
import type { Reporter } from "../reporter.ts";

export interface PortableRegex {
  readonly pattern: string;
  readonly ignoreCase: boolean;
}

/** What RE2 and JavaScript read differently, or one of them not at all. `.` is fine with flag s only. */
const DIFFERENCES: readonly { readonly found: RegExp; readonly what: string }[] = [
  { found: /\\[sS]/u, what: "`\\s` or `\\S`" },
  { found: /\(\?(?:[=!]|<[=!])/u, what: "lookaround" },
  { found: /\(\?<[A-Za-z_$]/u, what: "a named group" },
  { found: /\\(?:[1-9]|k<)/u, what: "a backreference" },
  { found: /\\[uc]/u, what: "`\\u` or `\\c`" },
  { found: /\[\^\]|\[\]/u, what: "an empty class" },
  { found: /\[[^\]]*-\\[dDwW]/u, what: "a range that ends in a class" },
  { found: /\[:[a-z]+:\]/u, what: "a POSIX class" },
  { found: /\(\?[ims-]+[:)]/u, what: "flags inside the pattern" },
];

export function regexOf(node: RegularExpressionLiteral, reporter: Reporter): PortableRegex {
  const { pattern, flags } = splitLiteral(node.getText());
  if (!/^i?s?u$/u.test([...flags].sort().join(""))) {
    reporter.report("DOK2005", node, { flags });
  }
  // An escaped backslash is no start of an escape; taking it out keeps `\\s` (a backslash and an s) apart from `\s`.
  const readable = pattern.replaceAll("\\\\", "");
  for (const { found, what } of DIFFERENCES) {
    if (found.test(readable)) {
      reporter.report("DOK2006", node, { what });
    }
  }
  if (!flags.includes("s") && hasBareDot(readable)) {
    reporter.report("DOK2006", node, { what: "`.` without flag s" });
  }
  if (flags.includes("i") && /\\[bB]/u.test(readable)) {
    reporter.report("DOK2006", node, { what: "`\\b` with flag i" });
  }
  if (repeatsTooOften(readable)) {
    reporter.report("DOK2006", node, { what: "a count above 1000" });
  }
  return { pattern: portable(pattern, flags), ignoreCase: flags.includes("i") };
}

export function splitLiteral(literal: string): { readonly pattern: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  return { pattern: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function hasBareDot(pattern: string): boolean {
  return pattern
    .replace(/\\./gu, "")
    .replace(/\[[^\]]*\]/gu, "")
    .includes(".");
}

function repeatsTooOften(pattern: string): boolean {
  return [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/gu)].some((match) => Number(match[1]) > 1000 || Number(match[2] ?? 0) > 1000);
}

/** RE2 has no literal flag s outside the pattern and no need for `\/`. */
function portable(pattern: string, flags: string): string {
  const plain = pattern.replaceAll("\\/", "/");
  return flags.includes("s") ? dotAsClass(plain) : plain;
}

/** With flag s a dot is any character; the class says so in every engine without a flag. */
function dotAsClass(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gu, (part) => (part === "." ? "(?:[^\\n]|\\n)" : part));
}
