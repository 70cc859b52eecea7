// What each construct means, in JavaScript and in every engine, on values that engines are known to disagree on. Of the
// seven evaluators that the policies run in, six are here; the seventh, TypeScript itself, is each row's `says`.
import { beforeAll, describe, expect, it } from "vitest";
import type { Expr, Step } from "../../../src/ir/nodes.ts";
import { inGator, inInterpreter, inKyverno, inWasm, type Posed, type Said } from "./engines.ts";
import { LIST, LOOPS } from "./list-rows.ts";
import { BUILT, ENTRIES, MAP } from "./map-rows.ts";
import { NAVIGATION } from "./navigation-rows.ts";
import { BODIES } from "./objects.ts";
import { PATTERNS, PATTERNS_IGNORING_CASE } from "./pattern-rows.ts";
import { expectedOf, type Row, unitFor } from "./row.ts";
import { EQUALITY, ORDER_AND_TYPES, SHOWN } from "./scalar-rows.ts";
import { LITERAL_TEXTS, PARSED, TEXT } from "./text-rows.ts";

const GROUPS: { readonly [group: string]: readonly Row[] } = {
  navigation: NAVIGATION,
  equality: EQUALITY,
  "order and types": ORDER_AND_TYPES,
  "texts for people": SHOWN,
  texts: TEXT,
  "literal texts": LITERAL_TEXTS,
  "parts of texts": PARSED,
  patterns: PATTERNS.slice(0, 15),
  "more patterns": PATTERNS.slice(15),
  "patterns ignoring case": PATTERNS_IGNORING_CASE,
  lists: LIST,
  loops: LOOPS,
  maps: MAP,
  entries: ENTRIES,
  "records, choices and bindings": BUILT,
};
const groups = Object.entries(GROUPS);
const posed: Posed = { units: groups.map(([, rows]) => unitFor(rows)), bodies: BODIES };

const ENGINES: readonly (readonly [string, () => Said | Promise<Said>])[] = [
  ["the interpreter", () => inInterpreter(posed)],
  ["WASM", () => inWasm(posed)],
  ["gator Rego", () => inGator(posed, "rego")],
  ["gator CEL", () => inGator(posed, "cel")],
  ["Kyverno ClusterPolicy", () => inKyverno(posed, "ClusterPolicy")],
  ["Kyverno ValidatingPolicy", () => inKyverno(posed, "ValidatingPolicy")],
];

/** What they say is the same of everything, and that is the point. */
const CONSTANT = ["one of none", "equality of different types is false", "includes nothing: of anything"];

it("every other row holds of some object and not of another, or shows more than one thing", () => {
  const rows = groups.flatMap(([, each]) => each);
  const constant = rows.filter((row) => new Set(BODIES.map((body) => expectedOf([row], body).join("\n"))).size < 2);
  console.log(`${rows.length} rows, ${BODIES.length} objects: ${rows.length * BODIES.length} answers of each engine`);
  expect(constant.map(({ what }) => what)).toEqual(CONSTANT);
});

/** A new node does not compile here until it has been thought of. */
const IN_ROWS: { readonly [K in Expr["kind"] | Step["kind"]]: boolean } = {
  literal: true,
  name: true,
  input: true,
  field: true,
  entry: true,
  item: true,
  record: true,
  get: true,
  list: true,
  concat: true,
  coalesce: true,
  cond: true,
  and: true,
  or: true,
  not: true,
  equal: true,
  compare: true,
  kindOf: true,
  textTest: true,
  matches: true,
  lower: true,
  split: true,
  words: true,
  text: true,
  show: true,
  some: true,
  every: true,
  filter: true,
  map: true,
  keys: true,
  member: true,
  length: true,
  let: true,
  labelled: true,
  when: true,
  forEach: true,
  forEntries: true,
  bind: true,
  // The users' values: random units have them (rego/random-units.spec.ts, cel/agreement.spec.ts).
  param: false,
  // They need other objects, which fixtures have (parity/engines.spec.ts).
  related: false,
  whole: false,
  // Linking unfolds them.
  someFact: false,
  everyFact: false,
};

it("every node that a backend gets is in some row", () => {
  const found = new Set<string>();
  JSON.stringify(posed.units, (key, value: unknown) => {
    if (key === "kind" && typeof value === "string") {
      found.add(value);
    }
    return value;
  });
  const claimed = Object.entries(IN_ROWS).filter(([, isIn]) => isIn);
  expect(claimed.map(([kind]) => kind).filter((kind) => !found.has(kind))).toEqual([]);
});

describe.each(ENGINES)("%s", (engine, run) => {
  let said: Said;
  beforeAll(async () => {
    said = await run();
  });

  it.each(groups.map(([group, rows], unit) => ({ group, rows, unit })))("$group", ({ rows, unit }) => {
    const differences = BODIES.flatMap((body, object) => {
      const expected = expectedOf(rows, body);
      const actual = said(unit, object);
      const wrong = [...expected.filter((line) => !actual.includes(line)), ...actual.filter((line) => !expected.includes(line))];
      return wrong.length === 0
        ? []
        : [`${JSON.stringify(body.spec)}\n  ${wrong.map((line) => `${rows[Number(/r(\d+)/u.exec(line)?.[1])]?.what}: ${line}`).join("\n  ")}`];
    });
    expect(differences, engine).toEqual([]);
  });
});
