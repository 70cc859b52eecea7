// The few text functions that JavaScript and the engines do not share; each has one meaning, held by every backend
// (docs/language.md).

/** Lower case of A to Z only: engines differ beyond ASCII. */
export function lower(value: string): string {
  return value.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** The words of a line, split at spaces and tabs; none are empty. */
export function words(line: string): readonly string[] {
  return line
    .replaceAll("\t", " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** The longest value that is shown as it is, in characters (all of them ASCII). */
export const SHOWN_LIMIT = 100;
/** The characters that are shown; a class that RE2 and JavaScript read alike. */
export const SHOWN_CLASS = "[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]";
const SHOWN = new RegExp(`^${SHOWN_CLASS}{1,${SHOWN_LIMIT}}$`, "u");

/** How a value of the object appears in a message or path: as it is where it is short and plain, else a stand-in. Total. */
export function show(value: unknown): string {
  if (typeof value === "string") {
    return value === "" ? "(empty)" : SHOWN.test(value) ? value : "(not shown)";
  }
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : "(not shown)";
  }
  if (typeof value === "boolean") {
    return String(value);
  }
  return value === undefined || value === null ? "(none)" : "(not shown)";
}

/** A text for people: literal parts as they stand, every value through `show`. Tag messages and paths with it. */
export function say(literals: TemplateStringsArray, ...values: readonly unknown[]): string {
  return literals.reduce((line, literal, index) => line + show(values[index - 1]) + literal);
}

/** True for a JSON object (not a list, not null). Narrows an open value. */
export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a list. Narrows an open value (`Array.isArray` narrows to `any[]`). */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
