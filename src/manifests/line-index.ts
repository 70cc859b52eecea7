/** A place in a file, for people and editors: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** After the last character, on the same line. */
  readonly endColumn: number;
  /** The line's text around the place, for a code frame; a copy, so that the file need not be kept. */
  readonly excerpt: Excerpt;
}
export interface Excerpt {
  readonly text: string;
  /** How many characters of the line are left out in front. */
  readonly from: number;
  readonly isCutAtEnd: boolean;
}

const SHOWN = 160;
const BEFORE = 60;

export interface LineIndex {
  readonly position: (start: number, end: number) => Position;
}

/** Knows where the lines of a text start; `\n`, `\r\n` and a lone `\r` end one. */
export function indexLines(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const position = (start: number, end: number): Position => {
    // Most files have no finding, and then nobody asks.
    known ??= lineStarts(text);
    const starts = known;
    const line = lineAt(starts, start);
    const first = starts[line] ?? 0;
    const last = lineEnd(text, first, starts[line + 1] ?? text.length);
    const column = Math.min(start, last) - first;
    const endColumn = Math.min(end, last) - first;
    return { line: line + 1, column: column + 1, endColumn: Math.max(endColumn, column + 1) + 1, excerpt: cut(text, first, last, column) };
  };
  return { position };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) {
    starts.push(index + end.length);
  }
  return starts;
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function lineEnd(text: string, first: number, next: number): number {
  let last = next;
  while (last > first && (text[last - 1] === "\n" || text[last - 1] === "\r")) {
    last -= 1;
  }
  return last;
}

function cut(text: string, first: number, last: number, column: number): Excerpt {
  const from = column < SHOWN - 20 ? 0 : column - BEFORE;
  const end = Math.min(last, first + from + SHOWN);
  // A slice would keep the whole file in memory.
  return { text: Buffer.from(text.slice(first + from, end), "utf16le").toString("utf16le"), from, isCutAtEnd: end < last };
}
