// Reads what print.ts wrote. Throws an Error that names the position of the first thing it can't read.
import type { Clause, Expr, Step, Type, Unit } from "./nodes.ts";
import { CLAUSE_SHAPES, EXPR_SHAPES, type FieldKind, STEP_SHAPES } from "./shape.ts";

interface Reader {
  readonly text: string;
  position: number;
}
type Shapes = { readonly [kind: string]: { readonly [field: string]: FieldKind } };

export function parseUnit(text: string): Unit {
  const reader: Reader = { text, position: 0 };
  expect(reader, "unit");
  const head = readJson(reader) as Omit<Unit, "clauses">;
  const clauses: Clause[] = [];
  while (peek(reader) === "(") {
    clauses.push(readClause(reader));
  }
  skipBlanks(reader);
  if (reader.position !== text.length) {
    fail(reader, "the end");
  }
  return { ...head, clauses };
}

export function parseExpr(text: string): Expr {
  return readNode({ text, position: 0 }, EXPR_SHAPES) as unknown as Expr;
}

function readClause(reader: Reader): Clause {
  expect(reader, "(");
  const kind = readWord(reader);
  const shape = (CLAUSE_SHAPES as Shapes)[kind];
  if (shape === undefined) {
    fail(reader, "a clause");
  }
  const steps: Step[] = [];
  while (peek(reader) === "(") {
    steps.push(readNode(reader, STEP_SHAPES) as unknown as Step);
  }
  const fields: { [field: string]: unknown } = {};
  for (const [field, fieldKind] of Object.entries(shape)) {
    if (fieldKind === "optional" && peek(reader) === ")") {
      continue;
    }
    expect(reader, field);
    fields[field] = readField(reader, fieldKind);
  }
  expect(reader, ")");
  return { kind, steps, ...fields } as unknown as Clause;
}

function readNode(reader: Reader, shapes: Shapes): { readonly kind: string } {
  expect(reader, "(");
  const kind = readWord(reader);
  const shape = shapes[kind];
  if (shape === undefined) {
    fail(reader, `a node, not ${kind}`);
  }
  const fields: { [field: string]: unknown } = {};
  for (const [field, fieldKind] of Object.entries(shape)) {
    fields[field] = readField(reader, fieldKind);
  }
  expect(reader, ")");
  return { kind, ...fields };
}

function readField(reader: Reader, kind: FieldKind): unknown {
  switch (kind) {
    case "expr":
    case "optional":
      return readNode(reader, EXPR_SHAPES);
    case "exprs":
      return readUntil(reader, "[", "]", () => readNode(reader, EXPR_SHAPES));
    case "fields":
      return Object.fromEntries(readUntil(reader, "{", "}", () => [String(readJson(reader)), readNode(reader, EXPR_SHAPES)] as const));
    case "json":
      return readJson(reader);
    case "type":
      return readType(reader);
  }
}

function readUntil<T>(reader: Reader, open: string, close: string, read: () => T): T[] {
  expect(reader, open);
  const items: T[] = [];
  while (peek(reader) !== close) {
    items.push(read());
  }
  expect(reader, close);
  return items;
}

function readType(reader: Reader): Type {
  const kind = readWord(reader);
  if (kind === "list" || kind === "map") {
    expect(reader, "<");
    const inner = readType(reader);
    expect(reader, ">");
    return kind === "list" ? { kind, items: inner } : { kind, values: inner };
  }
  return { kind } as Type;
}

function readJson(reader: Reader): unknown {
  skipBlanks(reader);
  const start = reader.position;
  let depth = 0;
  do {
    const char = reader.text[reader.position];
    if (char === '"') {
      skipString(reader);
    } else if (char === "{" || char === "[") {
      depth += 1;
      reader.position += 1;
    } else if (char === "}" || char === "]") {
      depth -= 1;
      reader.position += 1;
    } else if (char === undefined) {
      fail(reader, "a value");
    } else {
      reader.position += 1;
      if (depth === 0) {
        while (/[^\s()[\]{}]/u.test(reader.text[reader.position] ?? " ")) {
          reader.position += 1;
        }
      }
    }
  } while (depth > 0);
  try {
    return JSON.parse(reader.text.slice(start, reader.position));
  } catch {
    return fail({ text: reader.text, position: start }, "a JSON value");
  }
}

function skipString(reader: Reader): void {
  reader.position += 1;
  while (reader.text[reader.position] !== '"') {
    if (reader.position >= reader.text.length) {
      fail(reader, "the end of a text");
    }
    reader.position += reader.text[reader.position] === "\\" ? 2 : 1;
  }
  reader.position += 1;
}

function skipBlanks(reader: Reader): void {
  while (/\s/u.test(reader.text[reader.position] ?? "x")) {
    reader.position += 1;
  }
}

function peek(reader: Reader): string {
  skipBlanks(reader);
  return reader.text[reader.position] ?? "";
}

function readWord(reader: Reader): string {
  skipBlanks(reader);
  const word = /^[A-Za-z]+/u.exec(reader.text.slice(reader.position, reader.position + 40))?.[0];
  if (word === undefined) {
    return fail(reader, "a word");
  }
  reader.position += word.length;
  return word;
}

function expect(reader: Reader, token: string): void {
  skipBlanks(reader);
  if (!reader.text.startsWith(token, reader.position)) {
    fail(reader, `\`${token}\``);
  }
  reader.position += token.length;
}

function fail(reader: Reader, wanted: string): never {
  throw new Error(`expected ${wanted} at position ${reader.position}: ${JSON.stringify(reader.text.slice(reader.position, reader.position + 30))}`);
}
