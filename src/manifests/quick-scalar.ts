// What stands on one line, and blocks of text, for the quick reader.
import { type Cursor, endLine, giveUp, LINE_END, nextLine, pastSpaces, SPACE, toContent } from "./quick-cursor.ts";
import type { Entry, ScalarTree, Tree } from "./tree.ts";
import { resolvePlain } from "./yaml-scalar.ts";

export interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const KEY = /(?:([A-Za-z_][\w./-]*)|"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \n]|$)/uy;
/** YAML takes no longer ones without a question mark. */
const LONGEST_KEY = 1000;

/** The key that stands here before a colon; undefined where there is none, or none that is plain text. */
export function keyAt(text: string, at: number): Key | undefined {
  KEY.lastIndex = at;
  const found = KEY.exec(text);
  if (found === null || found[0].length > LONGEST_KEY) {
    return undefined;
  }
  const [, plain, double, single] = found;
  if (plain !== undefined && plain.length <= 5 && resolvePlain(plain) !== plain) {
    return undefined;
  }
  return { name: plain ?? double ?? single ?? "", start: at, end: at + found[0].length - 1 };
}

const QUOTED = /"(?:[^"\\\n]|\\["\\/nt])*"|'(?:[^'\n]|'')*'/uy;
/** What a plain scalar cannot begin with, or only where no blank follows. */
const NOT_FIRST = /[,[\]{}#&*!|>'"%@`]|[-?:](?:[ \n]|$)/uy;

/** A value that begins on this line, in a map or list at the column; the cursor then stands at what follows. */
export function readInline(cursor: Cursor, at: number, column: number, depth: number): Tree {
  const { text } = cursor;
  const first = text[at];
  if (first === "|") {
    return readBlockText(cursor, at, column);
  }
  const tree = first === "[" || first === "{" ? readFlow(cursor, at, depth) : first === '"' || first === "'" ? readQuoted(cursor, at) : readPlain(cursor, at);
  endLine(cursor, tree.end - cursor.base);
  return cursor.column > column ? giveUp() : tree;
}

function scalar(cursor: Cursor, value: ScalarTree["value"], start: number, end: number): ScalarTree {
  return { kind: "scalar", value, start: cursor.base + start, end: cursor.base + end };
}

function beginsPlain(text: string, at: number): boolean {
  NOT_FIRST.lastIndex = at;
  return !NOT_FIRST.test(text);
}

function readPlain(cursor: Cursor, at: number): ScalarTree {
  const { text } = cursor;
  if (!beginsPlain(text, at)) {
    giveUp();
  }
  const lineEnd = text.indexOf("\n", at);
  const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
  const comment = line.indexOf(" #");
  const words = withoutBlanks(comment < 0 ? line : line.slice(0, comment));
  if (words.includes(": ") || words.endsWith(":")) {
    giveUp();
  }
  return scalar(cursor, resolved(words), at, at + words.length);
}

function resolved(text: string): ScalarTree["value"] {
  const value = resolvePlain(text);
  return typeof value === "object" && value !== null ? giveUp() : value;
}

function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === SPACE) {
    end -= 1;
  }
  return line.slice(0, end);
}

function readQuoted(cursor: Cursor, at: number): ScalarTree {
  QUOTED.lastIndex = at;
  const literal = QUOTED.exec(cursor.text)?.[0] ?? giveUp();
  const inner = literal.slice(1, -1);
  const value: unknown = literal.startsWith("'") ? inner.replaceAll("''", "'") : inner.includes("\\") ? JSON.parse(literal) : inner;
  return scalar(cursor, typeof value === "string" ? value : giveUp(), at, at + literal.length);
}

const BLOCK_HEAD = /\|(-?) *\n/uy;

/** `|` and `|-`, the indentation being that of the first line. */
function readBlockText(cursor: Cursor, at: number, column: number): ScalarTree {
  const { text } = cursor;
  BLOCK_HEAD.lastIndex = at;
  const [, chomp] = BLOCK_HEAD.exec(text) ?? giveUp();
  const lines: string[] = [];
  let indentation = -1;
  let kept = 0;
  let start = BLOCK_HEAD.lastIndex;
  while (start < text.length) {
    const content = pastSpaces(text, start);
    const isBlank = text.charCodeAt(content) === LINE_END;
    if (!isBlank && indentation < 0) {
      indentation = content - start;
      if (indentation <= column || lines.some((line) => line.length > indentation)) {
        giveUp();
      }
    }
    if (!isBlank && content - start < indentation) {
      break;
    }
    const next = nextLine(text, content);
    if (next === text.length && text.charCodeAt(next - 1) !== LINE_END) {
      giveUp();
    }
    const line = isBlank ? text.slice(start, content) : text.slice(start + indentation, next - 1);
    if (isBlank && indentation >= 0 && line.length > indentation) {
      giveUp();
    }
    lines.push(line);
    kept = isBlank ? kept : lines.length;
    start = next;
  }
  if (kept === 0) {
    giveUp();
  }
  const body = lines.slice(0, kept).map((line) => (pastSpaces(line, 0) === line.length ? "" : line));
  toContent(cursor, start);
  const value = `${body.join("\n")}${chomp === "-" ? "" : "\n"}`;
  return cursor.column > column ? giveUp() : scalar(cursor, value, at, start);
}

const FLOW_WORD = /-*[\w./=+$()<>^~](?:[\w./=+@%$*()<>^~-]|:(?=[\w./]))*/uy;

/** A list or map in brackets on one line, of words, quoted texts and more such. */
function readFlow(cursor: Cursor, at: number, depth: number): Tree {
  const { text, base } = cursor;
  if (depth > cursor.deepest) {
    giveUp();
  }
  if (text[at] === "[") {
    const items: Tree[] = [];
    const end = readParts(text, at, "]", (from) => {
      const item = readFlowValue(cursor, from, depth + 1);
      items.push(item);
      return item.end - base;
    });
    return { kind: "list", items, start: base + at, end: base + end };
  }
  if (text[at] !== "{") {
    return giveUp();
  }
  const entries = new Map<string, Entry>();
  const end = readParts(text, at, "}", (from) => {
    const key = keyAt(text, from);
    if (key === undefined || entries.has(key.name)) {
      return giveUp();
    }
    const value = readFlowValue(cursor, pastSpaces(text, key.end + 1), depth + 1);
    entries.set(key.name, { keyStart: base + key.start, keyEnd: base + key.end, value });
    return value.end - base;
  });
  return { kind: "map", entries, start: base + at, end: base + end };
}

/** What stands between brackets with commas, each read by `part`, which gives back its end; the place after the bracket. */
function readParts(text: string, open: number, close: string, part: (at: number) => number): number {
  let at = pastSpaces(text, open + 1);
  if (text[at] === close) {
    return at + 1;
  }
  for (;;) {
    at = pastSpaces(text, part(at));
    if (text[at] === close) {
      return at + 1;
    }
    if (text[at] !== ",") {
      giveUp();
    }
    at = pastSpaces(text, at + 1);
  }
}

function readFlowValue(cursor: Cursor, at: number, depth: number): Tree {
  const { text } = cursor;
  if (depth > cursor.deepest) {
    giveUp();
  }
  const first = text[at];
  if (first === "[" || first === "{") {
    return readFlow(cursor, at, depth);
  }
  if (first === '"' || first === "'") {
    return readQuoted(cursor, at);
  }
  if (!beginsPlain(text, at)) {
    giveUp();
  }
  let end = at;
  do {
    FLOW_WORD.lastIndex = end;
    if (!FLOW_WORD.test(text)) {
      giveUp();
    }
    const next = pastSpaces(text, FLOW_WORD.lastIndex);
    const isLast = /[,\]}]/u.test(text[next] ?? "");
    end = isLast ? FLOW_WORD.lastIndex : next > FLOW_WORD.lastIndex ? next : giveUp();
    if (isLast) {
      return scalar(cursor, resolved(text.slice(at, end)), at, end);
    }
  } while (end < text.length);
  return giveUp();
}
