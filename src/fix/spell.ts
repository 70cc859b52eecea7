// Values and keys as text, in the style of what stands around them. A text is written without quotes only where every
// reader takes it for that text.
import { resolvePlain } from "../manifests/yaml-scalar.ts";
import type { EditValue } from "./field-edit.ts";
import type { Wanted } from "./wanted.ts";

/** Words that no version of YAML, and no reader, takes for anything but themselves. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_./-]*$/u;

export type Quotes = "none" | "single" | "double";

export function spellText(text: string, quotes: Quotes): string {
  if (quotes === "single" && /^[ -~]*$/u.test(text)) {
    return `'${text.replaceAll("'", "''")}'`;
  }
  return quotes === "none" && isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && resolvePlain(text) === text;
}

/** A value; `quotes` are those of a text. */
export function spellValue(value: EditValue, quotes: Quotes): string {
  return typeof value === "string" ? spellText(value, quotes) : String(value);
}

/** How a piece of the text is quoted. */
export function quotesAt(text: string, start: number): Quotes {
  return text[start] === '"' ? "double" : text[start] === "'" ? "single" : "none";
}

export interface FlowStyle {
  readonly quotes: Quotes;
  /** What stands between a key and its value, with the colon. */
  readonly colon: string;
  /** Inside of braces, beside them. */
  readonly padding: string;
}

/** What is wanted of a field that is not there, in one line: `false`, or `{ a: false }`. */
export function spellInline(wanted: Wanted, style: FlowStyle): string {
  if (wanted.change?.kind === "set") {
    return spellValue(wanted.change.value, style.quotes);
  }
  const parts = [...wanted.fields].map(([key, field]) => `${spellText(String(key), style.quotes)}${style.colon}${spellInline(field, style)}`);
  return `{${style.padding}${parts.join(", ")}${style.padding}}`;
}

/** The same as lines of block style, without their common indentation. */
export function spellLines(key: string | number, wanted: Wanted, step: string): readonly string[] {
  const name = spellText(String(key), "none");
  if (wanted.change?.kind === "set") {
    return [`${name}: ${spellValue(wanted.change.value, "none")}`];
  }
  const inner = [...wanted.fields].flatMap(([each, field]) => spellLines(each, field, step));
  return [`${name}:`, ...inner.map((line) => `${step}${line}`)];
}

/** True where a field that is not there can be made: values in maps, and nothing to take away. */
export function isMakeable(wanted: Wanted): boolean {
  if (wanted.change !== undefined) {
    return wanted.change.kind === "set";
  }
  return [...wanted.fields].every(([key, field]) => typeof key === "string" && isMakeable(field));
}
