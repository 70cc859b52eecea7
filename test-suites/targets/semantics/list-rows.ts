import { type Expr, literal, name, RECORD, type Step, STRING, type Type } from "../../../src/ir/nodes.ts";
import { field, SPEC, show, text } from "../cel/sample-units.ts";
import { equal, finds, holds, isRecord, l, list, not, or, type Row, type Spec, STRINGS, shows, string, strings } from "./row.ts";

const ANYS: Type = { kind: "list", items: { kind: "any" } };
const RECORDS: Type = { kind: "list", items: RECORD };
const of = (spec: Spec): readonly string[] => strings(spec["l"]);
const length = (of_: Expr): Expr => ({ kind: "length", list: of_ });
const isCount = (of_: Expr, count: number): Expr => equal(length(of_), count);
const x = name("x");
const starts = (part: string): Expr => ({ kind: "textTest", op: "startsWith", text: x, part: literal(part) });
const some = (of_: Expr, test: Expr): Expr => ({ kind: "some", list: of_, items: STRING, each: "x", test });
const every = (of_: Expr, test: Expr): Expr => ({ kind: "every", list: of_, items: STRING, each: "x", test });
const filter = (of_: Expr, test: Expr): Expr => ({ kind: "filter", list: of_, items: STRING, each: "x", test });
const map = (of_: Expr, body: Expr): Expr => ({ kind: "map", list: of_, items: STRING, each: "x", body });
const list_ = (...items: readonly string[]): Expr => ({ kind: "list", items: items.map((item) => literal(item)) });
const concat = (...lists: readonly Expr[]): Expr => ({ kind: "concat", lists });
const item = (of_: Expr, index: number): Expr => ({ kind: "item", of: of_, index, type: STRING });

export const LIST: readonly Row[] = [
  holds("length", isCount(l, 2), (spec) => of(spec).length === 2),
  holds("some", some(l, starts("a")), (spec) => of(spec).some((each) => each.startsWith("a"))),
  holds("every: of none, true", every(l, starts("a")), (spec) => of(spec).every((each) => each.startsWith("a"))),
  holds("not every", not(every(l, equal(x, "a"))), (spec) => !of(spec).every((each) => each === "a")),
  holds("includes", some(l, equal(x, "c")), (spec) => of(spec).includes("c")),
  holds("an item of another type is the empty one", some(l, equal(x, "")), (spec) => of(spec).includes("")),
  holds("exactly one", isCount(filter(l, equal(x, "a")), 1), (spec) => of(spec).filter((each) => each === "a").length === 1),
  holds("filter, then map", some(map(filter(l, starts("a")), text(x, "!")), equal(x, "ab!")), (spec) =>
    of(spec)
      .filter((each) => each.startsWith("a"))
      .map((each) => `${each}!`)
      .includes("ab!"),
  ),
  holds("map keeps what is equal", isCount(map(l, literal("x")), 2), (spec) => of(spec).map(() => "x").length === 2),
  holds("[0]", equal(item(l, 0), "a"), (spec) => of(spec)[0] === "a"),
  holds("[3], past most ends", equal(item(l, 3), "a"), (spec) => of(spec)[3] === "a"),
  holds("[...l, x]", isCount(concat(l, list_("x", "y")), 4), (spec) => [...of(spec), "x", "y"].length === 4),
  holds(
    "a spread on a condition",
    isCount(concat({ kind: "cond", test: some(l, equal(x, "a")), then: list_("p"), else: list_() }, l), 3),
    (spec) => [...(of(spec).includes("a") ? ["p"] : []), ...of(spec)].length === 3,
  ),
  holds("find first", equal(item(filter(l, starts("b")), 0), "b"), (spec) => of(spec).find((each) => each.startsWith("b")) === "b"),
  holds(
    "find first: none",
    equal(or(item(filter(l, starts("zz")), 0), "none"), "none"),
    (spec) => (of(spec).find((each) => each.startsWith("zz")) ?? "none") === "none",
  ),
  holds(
    "open items: their own types",
    { kind: "some", list: field(SPEC, "l", ANYS), items: { kind: "any" }, each: "x", test: { kind: "kindOf", value: x, is: "map" } },
    (spec) => list(spec["l"]).some(isRecord),
  ),
];

const rows = field(SPEC, "rows", RECORDS);
const row = name("row");
const value = name("value");
const eachRow: Step = { kind: "forEach", list: rows, items: RECORD, index: "i", each: "row" };
const eachValue: Step = { kind: "forEach", list: field(row, "values", STRINGS), items: STRING, index: "j", each: "value" };
const at = (index: string): Expr => show(name(index), "number");
const rowsOf = (spec: Spec): readonly Spec[] => list(spec["rows"]).map((each) => (isRecord(each) ? each : {}));

export const LOOPS: readonly Row[] = [
  finds(
    "a loop with its index",
    [
      { kind: "forEach", list: l, items: STRING, index: "i", each: "x" },
      { kind: "when", test: equal(x, "a") },
    ],
    text("l", at("i")),
    (spec) => of(spec).flatMap((each, index) => (each === "a" ? [`l${index}`] : [])),
  ),
  finds(
    "loops in loops, both indices",
    [eachRow, eachValue, { kind: "when", test: equal(value, "b") }],
    text(at("i"), " ", at("j"), " ", show(field(row, "name", STRING))),
    (spec) =>
      rowsOf(spec).flatMap((each, i) =>
        strings(each["values"]).flatMap((inner, j) => (inner === "b" ? [`${i} ${j} ${string(each["name"]) ?? "(none)"}`] : [])),
      ),
  ),
  finds(
    "a binding between loops",
    [
      eachRow,
      { kind: "bind", name: "called", value: or(field(row, "name", STRING), "nobody") },
      eachValue,
      { kind: "when", test: equal(name("called"), "two") },
    ],
    text("two ", show(value)),
    (spec) => rowsOf(spec).flatMap((each) => ((string(each["name"]) ?? "nobody") === "two" ? strings(each["values"]).map((inner) => `two ${inner}`) : [])),
  ),
  finds(
    "a loop over what a policy lists",
    [
      { kind: "forEach", list: list_("a", "b"), items: STRING, index: null, each: "wanted" },
      { kind: "when", test: not(some(l, equal(x, name("wanted")))) },
    ],
    text("no ", show(name("wanted"))),
    (spec) => ["a", "b"].filter((wanted) => !of(spec).includes(wanted)).map((wanted) => `no ${wanted}`),
  ),
  shows(
    "a condition inside a text, in a loop's shadow",
    show(length(filter(l, equal(x, "a"))), "number"),
    (spec) => `${of(spec).filter((each) => each === "a").length}`,
  ),
];
