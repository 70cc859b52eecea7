// Where the quick reader stands, and the way out of it.

/** Thrown where a text is more than the quick reader knows. Always the same one: nobody sees it. */
export class Unusual extends Error {
  override readonly name = "Unusual";
}
const UNUSUAL = new Unusual();

export function giveUp(): never {
  throw UNUSUAL;
}

export interface Cursor {
  readonly text: string;
  /** Where the text stands in its file. */
  readonly base: number;
  /** Levels of maps and lists. */
  readonly deepest: number;
  /** Between values: the next content, and its column; at the end of the text -1. */
  at: number;
  column: number;
}

export const LINE_END = 10;
export const SPACE = 32;
export const HASH = 35;
export const DASH = 45;

/** Goes to the first content at or after a line's start. Throws Unusual at the marks of documents. */
export function toContent(cursor: Cursor, lineStart: number): void {
  const { text } = cursor;
  let start = lineStart;
  while (start < text.length) {
    const at = pastSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === HASH) {
      start = nextLine(text, at);
    } else if (code === LINE_END) {
      start = at + 1;
    } else if (at < text.length) {
      if (at === start && (text.startsWith("---", at) || text.startsWith("...", at))) {
        giveUp();
      }
      cursor.at = at;
      cursor.column = at - start;
      return;
    } else {
      break;
    }
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** Goes past what may follow a value on its line: blanks, and a comment after a blank. */
export function endLine(cursor: Cursor, end: number): void {
  const { text } = cursor;
  const at = pastSpaces(text, end);
  const code = text.charCodeAt(at);
  if (at < text.length && code !== LINE_END && (code !== HASH || at === end)) {
    giveUp();
  }
  toContent(cursor, nextLine(text, at));
}

export function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) {
    at += 1;
  }
  return at;
}

/** The start of the line after the one that a place is in. */
export function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}
