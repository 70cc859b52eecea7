// JSON to trees, several values after one another too (kubectl takes them so). Stricter than YAML, and much faster.
import { brief, ManifestFault } from "./fault.ts";
import type { Limits } from "./limits.ts";
import type { Part } from "./split.ts";
import type { Entry, Tree } from "./tree.ts";

const BLANK = /[ \t\r\n]*/uy;
const SPECIAL = /["\\\u0000-\u001f]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const LITERAL = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)(?![\w.+-])/uy;

export interface JsonReader {
  readonly text: string;
  readonly end: number;
  readonly limits: Limits;
  at: number;
  /** Where the value that is being read starts, and how many are in it so far. */
  first: number;
  nodes: number;
}

/** A reader of a part of a text, standing at its first value. */
export function openJson(text: string, { start, end }: Part, limits: Limits): JsonReader {
  const reader: JsonReader = { text, end, limits, at: start, first: start, nodes: 0 };
  skipBlank(reader);
  return reader;
}

/** The value where the reader stands; the reader then stands at what follows. Throws ManifestFault. */
export function readNext(reader: JsonReader): Tree {
  reader.first = reader.at;
  reader.nodes = 0;
  const tree = readValue(reader, 1);
  skipBlank(reader);
  return tree;
}

export function skipBlank(reader: JsonReader): void {
  BLANK.lastIndex = reader.at;
  BLANK.exec(reader.text);
  reader.at = BLANK.lastIndex;
}

export function fail(reader: JsonReader, wanted: string): never {
  const reason = reader.at >= reader.end ? `it ends where JSON has ${wanted}` : `here JSON has ${wanted}`;
  throw new ManifestFault("syntax", reason, reader.at);
}

function readValue(reader: JsonReader, depth: number): Tree {
  const { text, limits, at: start } = reader;
  if (depth > limits.depth) {
    throw new ManifestFault("bounds", `it is nested deeper than ${limits.depth} levels`, start);
  }
  reader.nodes += 1;
  if (start - reader.first > limits.jsonDocument || reader.nodes > limits.jsonNodes) {
    throw new ManifestFault("bounds", `this document has more than ${limits.jsonDocument} characters, or ${limits.jsonNodes} values`, reader.first);
  }
  const first = text[start];
  if (first === "{") {
    return readMap(reader, depth);
  }
  if (first === "[") {
    return readList(reader, depth);
  }
  if (first === '"') {
    return { kind: "scalar", value: readString(reader), start, end: reader.at };
  }
  LITERAL.lastIndex = start;
  const literal = LITERAL.exec(text)?.[0] ?? fail(reader, "a value");
  reader.at = LITERAL.lastIndex;
  const value: unknown = JSON.parse(literal);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ManifestFault("syntax", `${literal.slice(0, 40)} is out of range`, start, reader.at);
  }
  return { kind: "scalar", value: typeof value === "number" || typeof value === "boolean" ? value : null, start, end: reader.at };
}

function readString(reader: JsonReader): string {
  const { text, at: start } = reader;
  const end = endOfString(reader);
  reader.at = end;
  const literal = text.slice(start, end);
  const value: unknown = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
  // Half of a surrogate pair has no UTF-8: the API server makes U+FFFD of it.
  return typeof value === "string" ? value.toWellFormed() : "";
}

export function endOfString(reader: JsonReader): number {
  const { text } = reader;
  let at = reader.at + 1;
  for (;;) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    reader.at = found?.index ?? text.length;
    if (found?.[0] === '"') {
      return reader.at + 1;
    }
    ESCAPE.lastIndex = reader.at;
    if (!ESCAPE.test(text)) {
      fail(reader, found?.[0] === "\\" ? "an escape" : 'a closing "');
    }
    at = ESCAPE.lastIndex;
  }
}

function readList(reader: JsonReader, depth: number): Tree {
  const start = reader.at;
  const items: Tree[] = [];
  readParts(reader, "]", () => items.push(readValue(reader, depth + 1)));
  return { kind: "list", items, start, end: reader.at };
}

function readMap(reader: JsonReader, depth: number): Tree {
  const start = reader.at;
  const entries = new Map<string, Entry>();
  readParts(reader, "}", () => {
    const { name, keyStart, keyEnd } = readKey(reader);
    if (entries.has(name)) {
      throw new ManifestFault("syntax", `the key ${brief(name)} stands here twice`, keyStart, keyEnd);
    }
    entries.set(name, { keyStart, keyEnd, value: readValue(reader, depth + 1) });
  });
  return { kind: "map", entries, start, end: reader.at };
}

/** A key and its colon; the reader then stands at the value. */
export function readKey(reader: JsonReader): { readonly name: string; readonly keyStart: number; readonly keyEnd: number } {
  const keyStart = reader.at;
  const name = reader.text[keyStart] === '"' ? readString(reader) : fail(reader, "a key in double quotes");
  const keyEnd = reader.at;
  skipBlank(reader);
  if (reader.text[reader.at] !== ":") {
    fail(reader, ":");
  }
  reader.at += 1;
  skipBlank(reader);
  return { name, keyStart, keyEnd };
}

/** What stands between brackets, `part` reading each; the reader stands at the opening one. */
export function readParts(reader: JsonReader, close: string, part: () => void): void {
  reader.at += 1;
  skipBlank(reader);
  if (reader.text[reader.at] === close) {
    reader.at += 1;
    return;
  }
  for (;;) {
    part();
    skipBlank(reader);
    if (reader.text[reader.at] === close) {
      reader.at += 1;
      return;
    }
    if (reader.text[reader.at] !== ",") {
      fail(reader, `, or ${close}`);
    }
    reader.at += 1;
    skipBlank(reader);
  }
}
