import { type Expr, NUMBER, SCALAR, STRING, type Type } from "../../../src/ir/nodes.ts";
import { field, SPEC, show, text } from "../cel/sample-units.ts";
import { boolean, equal, holds, isRecord, number, not, or, type Row, type Spec, shows, string, v } from "./row.ts";

const BOOLEAN: Type = { kind: "boolean" };
const as = (type: Type): Expr => field(SPEC, "v", type);
const compare = (op: "<" | "<=" | ">" | ">=", left: Expr, right: number): Expr => ({ kind: "compare", op, left, right: { kind: "literal", value: right } });
const kindOf = (is: "string" | "number" | "boolean" | "list" | "map"): Expr => ({ kind: "kindOf", value: v, is });
const of = (spec: Spec): Spec[string] | undefined => spec["v"];
const isLess = (value: number | undefined, limit: number): boolean => value !== undefined && value < limit;

export const EQUALITY: readonly Row[] = [
  holds('=== "a" on an open value', equal(v, "a"), (spec) => of(spec) === "a"),
  holds('=== ""', equal(v, ""), (spec) => of(spec) === ""),
  holds("=== 5, never the text", equal(v, 5), (spec) => of(spec) === 5),
  holds('=== "5", never the number', equal(v, "5"), (spec) => of(spec) === "5"),
  holds("=== 0", equal(v, 0), (spec) => of(spec) === 0),
  holds("=== true", equal(v, true), (spec) => of(spec) === true),
  holds("=== false, not absent", equal(v, false), (spec) => of(spec) === false),
  holds("!== true of a flag: absent counts", not(equal(as(BOOLEAN), true)), (spec) => of(spec) !== true),
  holds("a flag that is on unless it says no", or(as(BOOLEAN), true), (spec) => boolean(of(spec)) ?? true),
  holds("a flag that is off unless it says yes", or(as(BOOLEAN), false), (spec) => boolean(of(spec)) ?? false),
  holds('"yes"-like: one of several of different types', { kind: "member", value: v, of: [true, "true", "yes"] }, (spec) =>
    [true, "true", "yes"].some((each) => each === of(spec)),
  ),
  holds("one of a number and its text", { kind: "member", value: as(SCALAR), of: [5, "5"] }, (spec) => of(spec) === 5 || of(spec) === "5"),
  holds("one of none", { kind: "member", value: v, of: [] }, () => false),
  holds("equality of different types is false", equal(as(STRING), 5), () => false),
  holds("largest safe integer", equal(v, 2 ** 53 - 1), (spec) => of(spec) === 2 ** 53 - 1),
  holds("a fraction", equal(v, 1.5), (spec) => of(spec) === 1.5),
];

export const ORDER_AND_TYPES: readonly Row[] = [
  holds("> of what may be no number", compare(">", as(NUMBER), 3), (spec) => (number(of(spec)) ?? 0) > 3),
  holds("<", compare("<", as(NUMBER), 0), (spec) => isLess(number(of(spec)), 0)),
  holds("<= with a fraction", compare("<=", as(NUMBER), 1.5), (spec) => isLess(number(of(spec)), 1.5) || of(spec) === 1.5),
  holds(">=", compare(">=", as(NUMBER), 2 ** 31), (spec) => (number(of(spec)) ?? 0) >= 2 ** 31),
  holds("not <: absent counts", not(compare("<", as(NUMBER), 3)), (spec) => !isLess(number(of(spec)), 3)),
  holds("> with a fallback", compare(">", or(as(NUMBER), 10), 9), (spec) => (number(of(spec)) ?? 10) > 9),
  holds("> of an open value", compare(">", v, 3), (spec) => (number(of(spec)) ?? 0) > 3),
  holds("typeof string", kindOf("string"), (spec) => typeof of(spec) === "string"),
  holds("typeof number", kindOf("number"), (spec) => typeof of(spec) === "number"),
  holds("typeof boolean", kindOf("boolean"), (spec) => typeof of(spec) === "boolean"),
  holds("is a list", kindOf("list"), (spec) => Array.isArray(of(spec))),
  holds("is a map", kindOf("map"), (spec) => isRecord(of(spec))),
  holds("an IntOrString that is there", not(equal(as(SCALAR), null)), (spec) => typeof of(spec) === "string" || typeof of(spec) === "number"),
  holds("a list or none", compare(">", { kind: "length", list: as({ kind: "list", items: STRING }) }, 0), (spec) => {
    const value = of(spec);
    return Array.isArray(value) && value.length > 0;
  }),
];

/** The language's own rule: short and plain as it is, else a stand-in. */
function seen(value: Spec[string] | undefined): string {
  if (value === undefined || value === null) {
    return "(none)";
  }
  if (typeof value === "string") {
    return value === "" ? "(empty)" : /^[ -~]{1,100}$/u.test(value) ? value : "(not shown)";
  }
  return typeof value === "boolean" || Number.isSafeInteger(value) ? `${value}` : "(not shown)";
}

export const SHOWN: readonly Row[] = [
  shows("a text", show(as(STRING)), (spec) => seen(string(of(spec)))),
  shows("an integer: safe ones only, no exponent", show(as(NUMBER), "number"), (spec) => seen(number(of(spec)))),
  shows("a boolean", show(as(BOOLEAN), "boolean"), (spec) => seen(boolean(of(spec)))),
  shows("an IntOrString", show(as(SCALAR), "any"), (spec) => seen(string(of(spec)) ?? number(of(spec)))),
  shows("anything", show(v, "any"), (spec) => seen(of(spec))),
  shows("a line of more than 256 bytes is cut", text(show(v, "any"), " and ", show(v, "any"), " and ", show(v, "any")), (spec) => {
    const value = seen(of(spec));
    return `${value} and ${value} and ${value}`;
  }),
  shows("a length", show({ kind: "length", list: as({ kind: "list", items: STRING }) }, "number"), (spec) => {
    const value = of(spec);
    return `${Array.isArray(value) ? value.length : 0}`;
  }),
  shows(
    "one text or another",
    { kind: "cond", test: equal(v, true), then: { kind: "literal", value: "on" }, else: { kind: "literal", value: "off" } },
    (spec) => (of(spec) === true ? "on" : "off"),
  ),
];
