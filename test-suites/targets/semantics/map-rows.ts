import { type Expr, literal, name, NULL, RECORD, STRING, type Type } from "../../../src/ir/nodes.ts";
import { field, SPEC, show, text } from "../cel/sample-units.ts";
import { equal, finds, holds, isRecord, l, m, not, or, own, type Row, type Spec, s, string, strings, v } from "./row.ts";

const STRING_MAP: Type = { kind: "map", values: STRING };
const ANY_MAP = field(SPEC, "m", { kind: "map", values: { kind: "any" } });
const entry = (key: Expr | string): Expr => ({ kind: "entry", of: m, key: typeof key === "string" ? literal(key) : key, type: STRING });
const of = (spec: Spec, key: string): string | undefined => string(own(spec["m"], key));
const entriesOf = (spec: Spec): readonly (readonly [string, string])[] =>
  Object.entries(isRecord(spec["m"]) ? spec["m"] : {}).flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : []));
const keys: Expr = { kind: "keys", map: m, values: STRING };
const k = name("k");

const isB = (key: string): Row => holds(`m[${JSON.stringify(key)}]`, equal(entry(key), "b"), (spec) => of(spec, key) === "b");

export const MAP: readonly Row[] = [
  ...["a", "", "a/b", 'x"y\\z', "ключ", "constructor", "__proto__"].map(isB),
  holds("a key of the object's", equal(entry(s), "b"), (spec) => spec["s"] !== undefined && of(spec, string(spec["s"]) ?? "?") === "b"),
  holds("no such key", equal(entry("toString"), null), (spec) => of(spec, "toString") === undefined),
  holds("a value of another type is absent", not(equal(entry("a"), null)), (spec) => of(spec, "a") !== undefined),
  holds("but not of an open map", equal({ kind: "entry", of: ANY_MAP, key: literal("a"), type: { kind: "any" } }, 5), (spec) => own(spec["m"], "a") === 5),
  holds(
    "size: entries of the type",
    { kind: "compare", op: ">", left: { kind: "length", list: keys }, right: literal(1) },
    (spec) => entriesOf(spec).length > 1,
  ),
  holds("some key", { kind: "some", list: keys, items: STRING, each: "k", test: equal(k, "abc") }, (spec) => entriesOf(spec).some(([key]) => key === "abc")),
  holds("every key", { kind: "every", list: keys, items: STRING, each: "k", test: { kind: "textTest", op: "includes", text: k, part: literal("a") } }, (spec) =>
    entriesOf(spec).every(([key]) => key.includes("a")),
  ),
];

export const ENTRIES: readonly Row[] = [
  finds(
    "a loop over entries, in no order",
    [
      { kind: "forEntries", map: m, values: STRING, key: "k", each: "each" },
      { kind: "when", test: not(equal(name("each"), "c")) },
    ],
    text(show(k), " is ", show(name("each"))),
    (spec) => entriesOf(spec).flatMap(([key, value]) => (value === "c" ? [] : [`${seen(key)} is ${seen(value)}`])),
  ),
  finds(
    "entries of whatever type",
    [
      { kind: "forEntries", map: ANY_MAP, values: { kind: "any" }, key: "k", each: "each" },
      { kind: "when", test: { kind: "kindOf", value: name("each"), is: "number" } },
    ],
    show(k),
    (spec) => Object.entries(isRecord(spec["m"]) ? spec["m"] : {}).flatMap(([key, value]) => (typeof value === "number" ? [key] : [])),
  ),
];

const seen = (value: string): string => (value === "" ? "(empty)" : /^[A-Za-z0-9 _.,:=@/*+()[\]<>~%&#^!-]{1,100}$/u.test(value) ? value : "(not shown)");

const built = (value: Expr, flag: boolean): Expr => ({ kind: "record", fields: { value, flag: literal(flag), none: NULL, count: literal(5) } });
const get = (of_: Expr, id: string): Expr => ({ kind: "get", of: of_, name: id });
const chosen: Expr = { kind: "cond", test: equal(v, true), then: built(s, true), else: built(literal("z"), false) };
const each = name("each");

/** Records that the policy builds, choices and bindings. */
export const BUILT: readonly Row[] = [
  holds("a record of values of different types", equal(get(built(s, true), "value"), "a"), (spec) => spec["s"] === "a"),
  holds("one of two records", equal(get(chosen, "value"), "z"), (spec) => spec["v"] !== true || spec["s"] === "z"),
  holds(
    "its other fields",
    { kind: "and", operands: [get(chosen, "flag"), equal(get(chosen, "none"), null), equal(get(chosen, "count"), 5)] },
    (spec) => spec["v"] === true,
  ),
  holds(
    "a list of records",
    {
      kind: "some",
      list: { kind: "list", items: [built(s, true), built(literal("q"), false)] },
      items: RECORD,
      each: "each",
      test: { kind: "and", operands: [get(each, "flag"), equal(get(each, "value"), "abc")] },
    },
    (spec) => spec["s"] === "abc",
  ),
  holds(
    "a choice of values that may be null",
    equal({ kind: "cond", test: equal(v, true), then: s, else: NULL }, null),
    (spec) => spec["v"] !== true || string(spec["s"]) === undefined,
  ),
  holds(
    "a choice of lists",
    {
      kind: "some",
      list: { kind: "cond", test: { kind: "kindOf", value: v, is: "string" }, then: l, else: { kind: "list", items: [literal("q")] } },
      items: STRING,
      each: "each",
      test: equal(each, "q"),
    },
    (spec) => (typeof spec["v"] === "string" ? strings(spec["l"]) : ["q"]).includes("q"),
  ),
  holds(
    "let",
    { kind: "let", name: "bound", value: or(s, "none"), body: { kind: "or", operands: [equal(name("bound"), "none"), equal(name("bound"), "a")] } },
    (spec) => ["none", "a"].includes(string(spec["s"]) ?? "none"),
  ),
  holds(
    "a name for a condition",
    not({ kind: "labelled", label: "isOpen", value: { kind: "and", operands: [equal(s, "a"), not(equal(v, true))] } }),
    (spec) => !(spec["s"] === "a" && spec["v"] !== true),
  ),
  holds("a choice between booleans", { kind: "cond", test: { kind: "kindOf", value: v, is: "number" }, then: equal(v, 5), else: equal(s, "a") }, (spec) =>
    typeof spec["v"] === "number" ? spec["v"] === 5 : spec["s"] === "a",
  ),
  holds(
    "a map, or an empty one",
    { kind: "some", list: { kind: "keys", map: or2(field(SPEC, "m", STRING_MAP)), values: STRING }, items: STRING, each: "k", test: equal(k, "a") },
    (spec) => entriesOf(spec).some(([key]) => key === "a"),
  ),
];

function or2(value: Expr): Expr {
  return { kind: "coalesce", value, fallback: { kind: "record", fields: {} } };
}
