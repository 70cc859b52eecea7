// Diagnostics and findings for people: place, what, a code frame, why and fix. Text of others is made harmless first.
import type { Excerpt } from "../manifests/line-index.ts";

/** Text of others on one line, without what a terminal would obey and without what is not to be seen. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, "\ufffd");
}

export interface Placed {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly excerpt?: Excerpt;
  /** The whole file, where there is no excerpt. */
  readonly source?: string;
}

/** `file:line:column label`, the frame, then a line for each note. */
export function formatEntry(label: string, place: Placed, notes: readonly (readonly [string, string])[]): string {
  const at = place.file === undefined ? "" : `${harmless(place.file)}${place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`} `;
  return [`${at}${harmless(label)}`, ...frame(place), ...notes.map(([name, text]) => `  ${name}: ${harmless(text)}`)].join("\n");
}

function frame({ excerpt, source, line, column = 1, endColumn = column + 1 }: Placed): readonly string[] {
  const shown = excerpt ?? lineOf(source, line);
  if (shown === undefined || line === undefined || shown.text.trim() === "") {
    return [];
  }
  const { text, from, isCutAtEnd } = shown;
  const plain = harmless(text.replaceAll("\t", " "));
  const lead = from > 0 ? "... " : "";
  const before = lead.length + widthOf(plain.slice(0, column - 1 - from));
  const width = Math.max(1, widthOf(plain.slice(column - 1 - from, endColumn - 1 - from)));
  const gutter = " ".repeat(String(line).length);
  return [`  ${line} | ${lead}${plain}${isCutAtEnd ? " ..." : ""}`, `  ${gutter} | ${" ".repeat(before)}${"^".repeat(width)}`];
}

function lineOf(source: string | undefined, line: number | undefined): Excerpt | undefined {
  const text = line === undefined ? undefined : source?.split(/\r\n?|\n/u)[line - 1];
  return text === undefined ? undefined : { text, from: 0, isCutAtEnd: false };
}

/** Columns of a terminal: East Asian characters and emoji take two, combining marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /\p{M}/u.test(character)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(
            character,
          )
        ? 2
        : 1;
  }
  return width;
}
