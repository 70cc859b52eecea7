// Diagnostics and findings for people: place, what, a code frame, why and fix. Text of others is made harmless first.
import type { Excerpt } from "../manifests/line-index.ts";

/** Text of others on one line, without what a terminal or a CI's log would obey and without what is not to be seen. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{NChar}]/gu, "\ufffd").replace(COMMAND, "#\ufffd");
}

/** `##[command]` and `##vso[command]` anywhere in a line are obeyed by what reads the logs of GitHub's and Azure's jobs. */
const COMMAND = /##(?=[a-z]*\[)/giu;

/** A path as it stands in front of a line; one that begins with `::` would be a command to GitHub's runner. */
export function harmlessPath(path: string): string {
  return harmless(path).replace(/^(?=\s*::)/u, "./");
}

/** How parts of an entry are coloured; as they are where the reader is no terminal. */
export interface Paint {
  readonly place: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly note: (text: string) => string;
  readonly level: (level: string, text: string) => string;
}
const same = (text: string): string => text;
export const PLAIN: Paint = { place: same, mark: same, note: same, level: (_, text) => text };

const sgr =
  (codes: string) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${codes}m${text}\u001b[0m`;
const LEVEL_COLORS: { readonly [level: string]: string } = { critical: "1;31", high: "31", medium: "33", low: "36", error: "1;31", warning: "33" };
/** For a terminal. */
export const COLORED: Paint = {
  place: sgr("1"),
  mark: sgr("31"),
  note: sgr("2"),
  level: (level, text) => sgr(LEVEL_COLORS[level] ?? "1")(text),
};

export interface Placed {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly excerpt?: Excerpt;
  /** The whole file, where there is no excerpt. */
  readonly source?: string;
}

/** `file:line:column level label`, the frame, then a line for each note. */
export function formatEntry(level: string, label: string, place: Placed, notes: readonly (readonly [string, string])[], paint: Paint = PLAIN): string {
  const at = place.file === undefined ? "" : `${harmlessPath(place.file)}${place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`}`;
  const head = `${at === "" ? "" : `${paint.place(at)} `}${paint.level(level, level)} ${harmless(label)}`;
  return [head, ...frame(place, paint), ...notes.map(([name, text]) => `  ${paint.note(`${name}:`)} ${harmless(text)}`)].join("\n");
}

function frame({ excerpt, source, line, column = 1, endColumn = column + 1 }: Placed, paint: Paint): readonly string[] {
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
  return [
    `  ${paint.note(`${line} |`)} ${lead}${plain}${isCutAtEnd ? " ..." : ""}`,
    `  ${paint.note(`${gutter} |`)} ${" ".repeat(before)}${paint.mark("^".repeat(width))}`,
  ];
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
