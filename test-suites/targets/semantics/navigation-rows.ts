import { type Expr, name, RECORD, STRING, type Type } from "../../../src/ir/nodes.ts";
import { field } from "../cel/sample-units.ts";
import { equal, holds, isRecord, list, nav, not, or, own, type Row, record, type Spec, string } from "./row.ts";

const RECORDS: Type = { kind: "list", items: RECORD };
const b = field(nav, "b", RECORD);
const c = field(b, "c", STRING);
const items = field(nav, "items", RECORDS);
const navOf = (spec: Spec): Spec => record(spec["nav"]);
const cOf = (spec: Spec): string | undefined => string(record(navOf(spec)["b"])["c"]);
const itemsOf = (spec: Spec): readonly Spec[] => list(navOf(spec)["items"]).map(record);
const named = (id: string): Expr => field(nav, id, STRING);

export const NAVIGATION: readonly Row[] = [
  holds("a?.b?.c, whatever stands on the way", equal(c, "x"), (spec) => cOf(spec) === "x"),
  holds("absent, null and wrongly typed are one thing", equal(c, null), (spec) => cOf(spec) === undefined),
  holds("absent is unequal to a literal", not(equal(c, "x")), (spec) => cOf(spec) !== "x"),
  holds("??, where null is absent too", equal(or(c, "d"), "d"), (spec) => (cOf(spec) ?? "d") === "d"),
  holds("two values that may both be absent", equal(c, field(nav, "d", STRING)), (spec) => cOf(spec) === string(navOf(spec)["d"])),
  holds(
    "a field of an item that may be no map",
    { kind: "some", list: items, items: RECORD, each: "x", test: equal(field(name("x"), "a", STRING), "x") },
    (spec) => itemsOf(spec).some((item) => item["a"] === "x"),
  ),
  holds("list?.[0]?.a", equal(field({ kind: "item", of: items, index: 0, type: RECORD }, "a", STRING), "x"), (spec) => itemsOf(spec)[0]?.["a"] === "x"),
  holds(
    "list?.[1]?.a, absent",
    equal(field({ kind: "item", of: items, index: 1, type: RECORD }, "a", STRING), null),
    (spec) => string(itemsOf(spec)[1]?.["a"]) === undefined,
  ),
  holds("an item past the end", equal({ kind: "item", of: items, index: 5, type: RECORD }, null), (spec) => itemsOf(spec)[5] === undefined),
  holds(
    "a default stands where there is a parent",
    equal(field(nav, "mode", STRING, "on"), "on"),
    (spec) => isRecord(spec["nav"]) && (string(spec["nav"]["mode"]) ?? "on") === "on",
  ),
  holds("no parent, no default", equal(field(nav, "mode", STRING, "on"), null), (spec) => !isRecord(spec["nav"])),
  holds("a name that CEL reserves", equal(named("in"), "x"), (spec) => navOf(spec)["in"] === "x"),
  holds("a name with a dash", equal(named("odd-name"), "x"), (spec) => navOf(spec)["odd-name"] === "x"),
  holds("a name with a slash", equal(named("a/b"), "x"), (spec) => navOf(spec)["a/b"] === "x"),
  holds("a name that every JavaScript object has", equal(named("constructor"), null), (spec) => string(own(spec["nav"], "constructor")) === undefined),
  holds("a name that CEL keeps for itself", equal(named("namespace"), "x"), (spec) => navOf(spec)["namespace"] === "x"),
];
