// The YAML that manifests are mostly written in, read ten times as fast as YAML can be: maps and lists by indentation,
// one-line scalars and brackets, blocks of text. Whatever is more than that, or wrong, is left to yaml-tree.ts; what is
// read here is the same tree (test-suites/manifests/quick.spec.ts compares).
import type { Limits } from "./limits.ts";
import { type Cursor, DASH, giveUp, HASH, LINE_END, nextLine, pastSpaces, SPACE, toContent, Unusual } from "./quick-cursor.ts";
import { keyAt, readInline } from "./quick-scalar.ts";
import type { Entry, Tree } from "./tree.ts";

/** Tabs, carriage returns, control characters, a byte order mark, half surrogate pairs. */
const UNUSUAL = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** The document of a text, none where it is empty; undefined where it is more than this reader knows. */
export function readQuick(text: string, base: number, { depth: deepest }: Limits): readonly Tree[] | undefined {
  if (UNUSUAL.test(text)) {
    return undefined;
  }
  const cursor: Cursor = { text, base, deepest, at: 0, column: -1 };
  try {
    toContent(cursor, 0);
    if (cursor.column < 0) {
      return [];
    }
    const tree = readBlock(cursor, 1);
    return cursor.column < 0 ? [tree] : undefined;
  } catch (error) {
    if (error instanceof Unusual) {
      return undefined;
    }
    throw error;
  }
}

/** The map or list at the cursor, which then stands at what follows it. */
function readBlock(cursor: Cursor, depth: number): Tree {
  // Scalars are a level deeper.
  if (depth >= cursor.deepest) {
    giveUp();
  }
  return isDash(cursor) ? readList(cursor, depth) : readMap(cursor, depth);
}

function isDash({ text, at }: Cursor): boolean {
  const after = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === DASH && (after === SPACE || after === LINE_END || at + 1 === text.length);
}

function readMap(cursor: Cursor, depth: number): Tree {
  const { text, base, column, at: start } = cursor;
  const entries = new Map<string, Entry>();
  do {
    const key = keyAt(text, cursor.at);
    if (key === undefined || entries.has(key.name)) {
      return giveUp();
    }
    const value = readEntry(cursor, key.end + 1, column, depth + 1);
    entries.set(key.name, { keyStart: base + key.start, keyEnd: base + key.end, value });
  } while (cursor.column === column);
  return cursor.column > column ? giveUp() : { kind: "map", entries, start: base + start, end: base + cursor.at };
}

/** What follows a key's colon: on the line, or on the next ones. */
function readEntry(cursor: Cursor, after: number, column: number, depth: number): Tree {
  const { text, base } = cursor;
  const at = pastSpaces(text, after);
  const code = text.charCodeAt(at);
  if (at < text.length && code !== LINE_END && code !== HASH) {
    return readInline(cursor, at, column, depth);
  }
  toContent(cursor, nextLine(text, at));
  if (cursor.column > column || (cursor.column === column && isDash(cursor))) {
    return readBlock(cursor, depth);
  }
  // Where an empty value stands behind blanks, the other reader must say.
  return at > after ? giveUp() : { kind: "scalar", value: null, start: base + after, end: base + after };
}

function readList(cursor: Cursor, depth: number): Tree {
  const { text, base, column, at: start } = cursor;
  const items: Tree[] = [];
  do {
    const at = pastSpaces(text, cursor.at + 1);
    const code = text.charCodeAt(at);
    if (at >= text.length || code === LINE_END || code === HASH) {
      giveUp();
    }
    const dash = cursor.at;
    cursor.at = at;
    if (isDash(cursor) || keyAt(text, at) !== undefined) {
      cursor.column = column + at - dash;
      items.push(readBlock(cursor, depth + 1));
    } else {
      items.push(readInline(cursor, at, column, depth + 1));
    }
  } while (cursor.column === column && isDash(cursor));
  return cursor.column > column ? giveUp() : { kind: "list", items, start: base + start, end: base + cursor.at };
}
