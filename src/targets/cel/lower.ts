// IR → CEL, one entry per kind. Absent is null; nothing errors, whatever the object. Only libraries that Kubernetes
// 1.33 and every engine have (docs/language.md).
import { SHOWN_CLASS, SHOWN_LIMIT } from "../../dsl/text.ts";
import type { Expr, Field, Type } from "../../ir/nodes.ts";
import { type ExprVisitor, visit } from "../../ir/visit.ts";
import { all, binary, bindIn, type Cel, choice, fn, id, lit, method, not, orNull, typeIs } from "./ast.ts";
import { type CelContext, type CelType, hoist, loopName, type NameInfo, type Typed, withName } from "./context.ts";

const open = (term: Cel): Typed => ({ term, type: "open" });
const bool = (term: Cel): Typed => ({ term, type: "bool" });
const text = (term: Cel): Typed => ({ term, type: "string" });
const list = (term: Cel): Typed => ({ term, type: "list" });
const NULL: Typed = { term: lit(null), type: "null" };
// A bare {} has open type parameters, which `.orValue(null)` would close to null in a variable of Gatekeeper's.
const EMPTY_LIST: Cel = fn("dyn", { kind: "list", items: [] });
const EMPTY_MAP: Cel = fn("dyn", { kind: "map", entries: [] });
const SAFE = 9007199254740991;

export function lowerExpr(expr: Expr, context: CelContext): Typed {
  const lower = (part: Expr): Typed => lowerExpr(part, context);
  const test = (part: Expr): Cel => lowerTest(part, context);
  const visitor: ExprVisitor<Typed> = {
    literal: (e) => literal(e.value),
    name: (e) => context.names.get(e.name)?.value ?? NULL,
    input: () => open(id("object")),
    param: (e) => open(context.param(e.name)),
    field: (e) => lowerField(e, context),
    entry: (e) => conform(lowerEntry(e.of, e.key, context), e.type, context),
    item: (e) => open(lowerItem(e.of, e.index, e.type, { term: lit(null), type: "null" }, context).term),
    record: (e) => ({ term: { kind: "map", entries: Object.entries(e.fields).map(([name, field]) => [name, dyn(lower(field))] as const) }, type: "map" }),
    get: (e) => open({ kind: "select", of: lower(e.of).term, name: e.name }),
    list: (e) => list({ kind: "list", items: e.items.map((item) => dyn(lower(item))) }),
    concat: (e) => list(e.lists.map((part) => asList(part, context)).reduce((left, right) => binary(left, "+", right))),
    coalesce: (e) => lowerCoalesce(e.value, e.fallback, context),
    cond: (e) => joined(test(e.test), lower(e.then), lower(e.else)),
    and: (e) => bool(all("&&", e.operands.map(test))),
    or: (e) => bool(all("||", e.operands.map(test))),
    not: (e) => bool(negate(test(e.operand))),
    equal: (e) => bool(lowerEqual(e.left, e.right, context)),
    compare: (e) => bool(all("&&", [...[e.left, e.right].flatMap((side) => numberTest(lower(side))), binary(lower(e.left).term, e.op, lower(e.right).term)])),
    kindOf: (e) => bool(kindTest(testsItself(e.value, e.is) ? rawOf(e.value, context) : lower(e.value), e.is, context)),
    textTest: (e) => bool(method(asText(e.text, context), e.op === "includes" ? "contains" : e.op, asText(e.part, context))),
    matches: (e) => bool(method(asText(e.text, context), "matches", lit(e.ignoreCase ? `(?i)${e.pattern}` : e.pattern))),
    lower: (e) => text(method(asText(e.text, context), "lowerAscii")),
    split: (e) => list(method(asText(e.text, context), "split", lit(e.separator))),
    words: (e) => {
      const word = loopName(context, "word");
      return list(
        method(method(method(asText(e.text, context), "replace", lit("\t"), lit(" ")), "split", lit(" ")), "filter", id(word), binary(id(word), "!=", lit(""))),
      );
    },
    text: (e) => text(e.parts.map((part) => asText(part, context)).reduce((left, right) => binary(left, "+", right))),
    show: (e) => text(lowerShow(e.value, context)),
    some: (e) => bool(quantified("exists", e.list, e.items, e.each, e.test, context)),
    every: (e) => bool(quantified("all", e.list, e.items, e.each, e.test, context)),
    filter: (e) => {
      const name = loopName(context, e.each);
      return list(
        method(
          conformItems(e.list, e.items, context),
          "filter",
          id(name),
          lowerTest(e.test, withName(context, e.each, element(id(name), { kind: "any" }, context, typeOfItems(e.list, e.items)))),
        ),
      );
    },
    map: (e) => {
      const name = loopName(context, e.each);
      return list(
        method(asList(e.list, context), "map", id(name), dyn(lowerExpr(e.body, withName(context, e.each, element(id(name), e.items, context, undefined))))),
      );
    },
    member: (e) => bool(lowerMember(e.value, e.of, context)),
    length: (e) => ({ term: method(asList(e.list, context), "size"), type: "int" }),
    let: (e) => {
      const name = loopName(context, e.name);
      const value = lower(e.value);
      const body = lowerExpr(e.body, withName(context, e.name, plainName(id(name), value.type)));
      return { term: bindIn(name, dyn(value, true), body.term), type: body.type };
    },
    labelled: (e) => lower(e.value),
    someFact: () => unlinked(),
    everyFact: () => unlinked(),
  };
  return visit(visitor, expr);
}

function unlinked(): never {
  throw new Error("DOK9004: a fact reached the CEL backend; link the unit first");
}

function literal(value: string | number | boolean | null): Typed {
  const type: CelType = value === null ? "null" : typeof value === "string" ? "string" : typeof value === "boolean" ? "bool" : "int";
  return { term: lit(value), type };
}

/** A condition as CEL's own bool. */
export function lowerTest(expr: Expr, context: CelContext): Cel {
  const lowered = lowerExpr(expr, context);
  return lowered.type === "bool" ? lowered.term : lowered.type === "open" ? binary(lowered.term, "==", lit(true)) : lit(false);
}

function negate(test: Cel): Cel {
  return test.kind === "binary" && test.op === "=="
    ? binary(test.left, "!=", test.right)
    : test.kind === "binary" && test.op === "!="
      ? binary(test.left, "==", test.right)
      : not(test);
}

/** Values of different types share a list, map or branch only as dyn. */
function dyn(value: Typed, keep = false): Cel {
  return value.type === "open" || keep ? value.term : fn("dyn", value.term);
}

function joined(test: Cel, then: Typed, otherwise: Typed): Typed {
  return then.type === otherwise.type && then.type !== "list" && then.type !== "map"
    ? { term: choice(test, then.term, otherwise.term), type: then.type }
    : open(choice(test, dyn(then), dyn(otherwise)));
}

function plainName(term: Cel, type: CelType): NameInfo {
  return { raw: term, value: { term, type }, items: undefined };
}

/** The type of a list's items where the policy made the list: nothing to guard. */
function typeOfItems(of: Expr, items: Type): CelType | undefined {
  return of.kind === "split" || of.kind === "words" ? "string" : of.kind === "filter" && typeOfItems(of.list, items) !== undefined ? "string" : undefined;
}

/** A loop variable: made to conform where it is read, plain where the list is the policy's own. */
export function element(term: Cel, items: Type, context: CelContext, known: CelType | undefined): NameInfo {
  if (known !== undefined) {
    return plainName(term, known);
  }
  return { raw: term, value: conformOrEmpty(term, items, context), items };
}

/** The map whose fields are selected: always a map, empty where there is none. */
function asMap(expr: Expr, context: CelContext): Cel {
  switch (expr.kind) {
    case "input":
      return id("object");
    case "field":
      if (isFromInput(expr)) {
        const parent = asMap(expr.of, context);
        return hoist(context, pathOf(expr), choice(typeIs(orNull(parent, expr.name), "map"), { kind: "select", of: parent, name: expr.name }, EMPTY_MAP));
      }
      return guardMap(lowerExpr(expr, context), context);
    case "coalesce":
      return expr.fallback.kind === "record" && Object.keys(expr.fallback.fields).length === 0
        ? asMap(expr.value, context)
        : guardMap(lowerExpr(expr, context), context);
    case "record":
      return lowerExpr(expr, context).term;
    default:
      return guardMap(lowerExpr(expr, context), context);
  }
}

function guardMap(value: Typed, context: CelContext): Cel {
  if (value.type !== "map" && value.type !== "open") {
    return EMPTY_MAP;
  }
  return value.type === "map" ? value.term : shared(value.term, context, (v) => choice(typeIs(v, "map"), v, EMPTY_MAP));
}

/** A chain of fields from the object, without loop variables. */
function isFromInput(expr: Expr): expr is Field {
  return expr.kind === "field" && expr.default === null && (expr.of.kind === "input" || isFromInput(expr.of));
}

function pathOf(expr: Expr): string {
  return expr.kind === "field" ? (expr.of.kind === "input" ? expr.name : `${pathOf(expr.of)}_${expr.name}`) : "";
}

function sharedTyped(value: Cel, context: CelContext, build: (value: Cel) => Typed): Typed {
  let type: CelType = "open";
  const term = shared(value, context, (v) => {
    const made = build(v);
    type = made.type;
    return made.term;
  });
  return { term, type };
}

/** Uses a value more than once: as it stands where it is a name, else bound. */
function shared(value: Cel, context: CelContext, build: (value: Cel) => Cel): Cel {
  if (value.kind === "name" || (value.kind === "select" && value.of.kind === "name" && value.of.name === "variables")) {
    return build(value);
  }
  const name = loopName(context, "v");
  return bindIn(name, value, build(id(name)));
}

/** A field's value as it stands in the object, null where absent; not yet of the right type. */
function rawField(field: Field, context: CelContext): Cel {
  if (field.of.kind === "input" || isFromInput(field.of)) {
    return orNull(asMap(field.of, context), field.name);
  }
  const of = rawOf(field.of, context);
  if (of.type !== "open" && of.type !== "map") {
    return lit(null);
  }
  return shared(of.term, context, (v) => choice(typeIs(v, "map"), orNull(v, field.name), lit(null)));
}

function lowerField(field: Field, context: CelContext): Typed {
  if (field.default !== null) {
    const bare: Field = { ...field, default: null };
    return lowerExpr(
      {
        kind: "cond",
        test: { kind: "kindOf", value: field.of, is: "map" },
        then: { kind: "coalesce", value: bare, fallback: { kind: "literal", value: field.default } },
        else: { kind: "literal", value: null },
      },
      context,
    );
  }
  if (isFromInput(field) && field.type.kind !== "any") {
    return conform(hoist(context, `${pathOf(field)}_value`, rawField(field, context)), field.type, context);
  }
  return conform(rawField(field, context), field.type, context);
}

/** An item by position: within the list it conforms, beyond it is the fallback. */
function lowerItem(of: Expr, index: number, type: Type, fallback: Typed, context: CelContext): Typed {
  return sharedTyped(asList(of, context), context, (items) => {
    const item = conformOrEmpty({ kind: "index", of: fn("dyn", items), index: lit(index) }, type, context);
    return joined(binary(method(items, "size"), ">", lit(index)), item, fallback);
  });
}

/** `typeof field === …` asks of the raw value what its type test would ask again. */
function testsItself(value: Expr, is: string): boolean {
  return (
    value.kind === "field" && value.default === null && (value.type.kind === "any" || value.type.kind === is || (value.type.kind === "record" && is === "map"))
  );
}

function lowerEntry(of: Expr, key: Expr, context: CelContext): Cel {
  const lowered = lowerExpr(key, context);
  const entry = (k: Cel): Cel => method({ kind: "optionalIndex", of: asMap(of, context), index: k }, "orValue", fn("dyn", lit(null)));
  return lowered.type === "string" ? entry(lowered.term) : shared(lowered.term, context, (k) => choice(typeIs(k, "string"), entry(k), lit(null)));
}

/** The value without its type test, where the use tests it anyway. */
function rawOf(expr: Expr, context: CelContext): Typed {
  if (expr.kind === "name") {
    const info = context.names.get(expr.name);
    return info === undefined ? NULL : info.items === undefined ? info.value : open(info.raw);
  }
  if (expr.kind === "field" && expr.default === null) {
    return open(rawField(expr, context));
  }
  return expr.kind === "entry" ? open(lowerEntry(expr.of, expr.key, context)) : lowerExpr(expr, context);
}

function typeTest(value: Cel, type: Type): Cel | null {
  switch (type.kind) {
    case "any":
      return null;
    case "string":
      return typeIs(value, "string");
    case "boolean":
      return typeIs(value, "bool");
    case "number":
      return binary(typeIs(value, "int"), "||", typeIs(value, "double"));
    case "scalar":
      return all("||", [typeIs(value, "string"), typeIs(value, "int"), typeIs(value, "double")]);
    case "list":
      return typeIs(value, "list");
    case "map":
    case "record":
      return typeIs(value, "map");
  }
}

export { typeTest };

/** The value if it has the type, else null. */
function conform(value: Cel, type: Type, context: CelContext): Typed {
  return open(type.kind === "any" ? value : shared(value, context, (v) => choice(typeTest(v, type) ?? lit(true), v, lit(null))));
}

/** The value if it has the type, else the type's empty value: items of lists keep their places. */
function conformOrEmpty(value: Cel, type: Type, context: CelContext): Typed {
  switch (type.kind) {
    case "any":
      return open(value);
    case "string":
      return text(shared(value, context, (v) => choice(typeIs(v, "string"), fn("string", v), lit(""))));
    case "boolean":
      return bool(binary(value, "==", lit(true)));
    case "list":
      return open(shared(value, context, (v) => choice(typeIs(v, "list"), v, EMPTY_LIST)));
    case "map":
    case "record":
      return open(shared(value, context, (v) => choice(typeIs(v, "map"), v, EMPTY_MAP)));
    case "number":
    case "scalar":
      return open(shared(value, context, (v) => choice(typeTest(v, type) ?? lit(true), v, fn("dyn", type.kind === "number" ? lit(0) : lit("")))));
  }
}

function conformItems(of: Expr, items: Type, context: CelContext): Cel {
  const source = asList(of, context);
  if (items.kind === "any" || typeOfItems(of, items) !== undefined || of.kind === "filter") {
    return source;
  }
  const name = loopName(context, "item");
  return method(source, "map", id(name), dyn(conformOrEmpty(id(name), items, context)));
}

function lowerCoalesce(value: Expr, fallback: Expr, context: CelContext): Typed {
  const other = lowerExpr(fallback, context);
  if (value.kind === "field" && value.default === null && value.type.kind !== "any") {
    const raw = isFromInput(value) ? hoist(context, `${pathOf(value)}_value`, rawField(value, context)) : rawField(value, context);
    const type = value.type;
    if (type.kind === "string" && other.type === "string") {
      return text(shared(raw, context, (v) => choice(typeIs(v, "string"), fn("string", v), other.term)));
    }
    return open(shared(raw, context, (v) => choice(typeTest(v, type) ?? lit(true), v, dyn(other, other.type === "list" || other.type === "map"))));
  }
  if (value.kind === "item") {
    return lowerItem(value.of, value.index, value.type, other, context);
  }
  if (value.kind === "entry" && value.type.kind === "string" && other.type === "string") {
    return text(shared(lowerEntry(value.of, value.key, context), context, (v) => choice(typeIs(v, "string"), fn("string", v), other.term)));
  }
  const first = lowerExpr(value, context);
  return first.type !== "open" && first.type !== "null" ? first : open(shared(first.term, context, (v) => choice(binary(v, "==", lit(null)), dyn(other), v)));
}

/** A list: what is none is empty. */
export function asList(expr: Expr, context: CelContext): Cel {
  if (expr.kind === "coalesce" && expr.fallback.kind === "list" && expr.fallback.items.length === 0) {
    return asList(expr.value, context);
  }
  if (expr.kind === "field" && expr.default === null) {
    const raw = isFromInput(expr) ? hoist(context, `${pathOf(expr)}_value`, rawField(expr, context)) : rawField(expr, context);
    return shared(raw, context, (v) => choice(typeIs(v, "list"), v, EMPTY_LIST));
  }
  const lowered = lowerExpr(expr, context);
  if (lowered.type !== "list" && lowered.type !== "open") {
    return EMPTY_LIST;
  }
  return lowered.type === "list" ? lowered.term : shared(lowered.term, context, (v) => choice(typeIs(v, "list"), v, EMPTY_LIST));
}

/** A text: what is none is empty. */
export function asText(expr: Expr, context: CelContext): Cel {
  const lowered = lowerExpr(expr, context);
  return lowered.type === "string"
    ? lowered.term
    : lowered.type === "open"
      ? shared(lowered.term, context, (v) => choice(typeIs(v, "string"), fn("string", v), lit("")))
      : lit("");
}

function quantified(macro: "exists" | "all", of: Expr, items: Type, each: string, test: Expr, context: CelContext): Cel {
  const name = loopName(context, each);
  return method(asList(of, context), macro, id(name), lowerTest(test, withName(context, each, element(id(name), items, context, typeOfItems(of, items)))));
}

function numberTest(value: Typed): readonly Cel[] {
  return value.type === "int" ? [] : value.type === "open" ? [binary(typeIs(value.term, "int"), "||", typeIs(value.term, "double"))] : [lit(false)];
}

function kindTest(value: Typed, is: "string" | "number" | "boolean" | "list" | "map", context: CelContext): Cel {
  const type: Type = is === "list" ? { kind: "list", items: { kind: "any" } } : is === "map" ? { kind: "map", values: { kind: "any" } } : { kind: is };
  if (value.type !== "open") {
    const same = value.type === (is === "boolean" ? "bool" : is === "number" ? "int" : is);
    return lit(same);
  }
  return is === "number" ? shared(value.term, context, (v) => typeTest(v, type) ?? lit(true)) : (typeTest(value.term, type) ?? lit(true));
}

function lowerEqual(left: Expr, right: Expr, context: CelContext): Cel {
  // A literal that is neither null nor a type's empty value compares alike with and without the type test.
  const loose = (expr: Expr, other: Expr): Typed =>
    other.kind === "literal" && other.value !== null && other.value !== "" && other.value !== 0 && other.value !== false
      ? rawOf(expr, context)
      : lowerExpr(expr, context);
  return equalTyped(loose(left, right), loose(right, left));
}

/** One of some literals; texts as a list, as `in` refuses a list of mixed types. */
function lowerMember(value: Expr, of: readonly (string | number | boolean)[], context: CelContext): Cel {
  const lowered = lowerExpr(value, context);
  if (of.length > 1 && of.every((item) => typeof item === "string") && (lowered.type === "string" || lowered.type === "open")) {
    return binary(lowered.term, "in", { kind: "list", items: of.map(lit) });
  }
  return shared(lowered.term, context, (v) =>
    all(
      "||",
      of.map((item) => equalTyped({ term: v, type: lowered.type }, literal(item))),
    ),
  );
}

function equalTyped(left: Typed, right: Typed): Cel {
  if (left.type !== "open" && right.type !== "open" && left.type !== right.type) {
    return lit(false);
  }
  return binary(left.term, "==", right.term);
}

function lowerShow(value: Expr, context: CelContext): Cel {
  const lowered = lowerExpr(value, context);
  const pattern = lit(`^${SHOWN_CLASS}{1,${SHOWN_LIMIT}}$`);
  const shownText = (v: Cel): Cel => choice(binary(v, "==", lit("")), lit("(empty)"), choice(method(v, "matches", pattern), v, lit("(not shown)")));
  switch (lowered.type) {
    case "string":
      return shared(lowered.term, context, shownText);
    case "int":
    case "bool":
      return fn("string", lowered.term);
    case "null":
      return lit("(none)");
    case "list":
    case "map":
      return lit("(not shown)");
    case "open":
      return shared(lowered.term, context, (v) => {
        const safe = all("&&", [binary(v, ">=", lit(-SAFE)), binary(v, "<=", lit(SAFE)), binary(fn("double", fn("int", v)), "==", fn("double", v))]);
        const number = choice(safe, fn("string", fn("int", v)), lit("(not shown)"));
        return choice(
          typeIs(v, "string"),
          choice(binary(v, "==", lit("")), lit("(empty)"), choice(method(fn("string", v), "matches", pattern), fn("string", v), lit("(not shown)"))),
          choice(
            binary(typeIs(v, "int"), "||", typeIs(v, "double")),
            number,
            choice(typeIs(v, "bool"), fn("string", v), choice(binary(v, "==", lit(null)), lit("(none)"), lit("(not shown)"))),
          ),
        );
      });
  }
}
