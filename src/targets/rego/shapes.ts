// What is known of a value before any object is seen. It decides where a conversion can be left out, and spares
// opa's type checker comparisons that can only be false (it refuses them).
import type { Expr, Type } from "../../ir/nodes.ts";
import { isBooleanExpr } from "../../ir/simplify.ts";

export type Kind = "null" | "string" | "number" | "boolean" | "list" | "object";

export interface Shape {
  readonly kinds: ReadonlySet<Kind>;
  /** Of a list's items; unknown if not given. */
  readonly items?: Shape;
}

export const ANYTHING: Shape = { kinds: new Set<Kind>(["null", "string", "number", "boolean", "list", "object"]) };
export const shape = (...kinds: readonly Kind[]): Shape => ({ kinds: new Set(kinds) });
const STRINGS: Shape = { kinds: new Set(["list"]), items: shape("string") };

const OF_TYPE: { readonly [K in Type["kind"]]: Shape } = {
  string: shape("string"),
  number: shape("number"),
  boolean: shape("boolean"),
  scalar: shape("string", "number"),
  record: shape("object"),
  map: shape("object"),
  list: shape("list"),
  any: ANYTHING,
};

/** Of a value that conforms to the type. */
export function shapeOfType(type: Type): Shape {
  return OF_TYPE[type.kind];
}

export function isWithin(inner: Shape, outer: Shape): boolean {
  return [...inner.kinds].every((kind) => outer.kinds.has(kind));
}

export function areDisjoint(left: Shape, right: Shape): boolean {
  return ![...left.kinds].some((kind) => right.kinds.has(kind));
}

export function is(inner: Shape, kind: Kind): boolean {
  return isWithin(inner, shape(kind));
}

/** Items of a list that conform, or were made to. */
export function itemShape(list: Shape, type: Type): Shape {
  const wanted = shapeOfType(type);
  return list.items && isWithin(list.items, wanted) ? list.items : wanted;
}

function either(left: Shape, right: Shape): Shape {
  const kinds = new Set([...left.kinds, ...right.kinds]);
  const [a, b] = [left.kinds.has("list"), right.kinds.has("list")];
  const items = a && b ? left.items && right.items && either(left.items, right.items) : a ? left.items : right.items;
  return items ? { kinds, items } : { kinds };
}

function without(of: Shape, kind: Kind): Shape {
  return { ...of, kinds: new Set([...of.kinds].filter((each) => each !== kind)) };
}

function listOf(items: Shape | undefined): Shape {
  return items ? { kinds: new Set(["list"]), items } : shape("list");
}

/** Of a name, and of a parameter under its name with `PARAM` before it, which no name of the IR has. */
export type Shapes = (name: string) => Shape;
export const PARAM = "param ";

export function shapeOf(expr: Expr, names: Shapes): Shape {
  const of = (part: Expr): Shape => shapeOf(part, names);
  if (isBooleanExpr(expr)) {
    return shape("boolean");
  }
  switch (expr.kind) {
    case "literal":
      return expr.value === null ? shape("null") : shape(typeof expr.value === "string" ? "string" : typeof expr.value === "number" ? "number" : "boolean");
    case "name":
      return names(expr.name);
    case "param":
      return names(`${PARAM}${expr.name}`);
    case "field":
      return expr.default !== null && is(of(expr.of), "object") ? shapeOfType(expr.type) : either(shapeOfType(expr.type), shape("null"));
    case "entry":
    case "item":
      return either(shapeOfType(expr.type), shape("null"));
    case "text":
    case "show":
    case "lower":
      return shape("string");
    case "split":
    case "keys":
    case "words":
      return STRINGS;
    case "length":
      return shape("number");
    case "record":
      return shape("object");
    case "list":
      return expr.items.length === 0 ? listOf({ kinds: new Set() }) : listOf(expr.items.map(of).reduce(either));
    case "concat":
      return listOf(expr.lists.map((list) => (of(list).kinds.has("list") ? (of(list).items ?? ANYTHING) : shape())).reduce(either, shape()));
    case "related":
      return shape("list");
    case "filter":
      return listOf(itemShape(of(expr.list), expr.items));
    case "map":
      return listOf(shapeOf(expr.body, (name) => (name === expr.each ? itemShape(of(expr.list), expr.items) : names(name))));
    case "coalesce":
      return of(expr.value).kinds.has("null") ? either(without(of(expr.value), "null"), of(expr.fallback)) : of(expr.value);
    case "cond":
      return either(of(expr.then), of(expr.else));
    case "let":
      return shapeOf(expr.body, (name) => (name === expr.name ? of(expr.value) : names(name)));
    case "get":
      return expr.of.kind === "record" && expr.of.fields[expr.name] ? of(expr.of.fields[expr.name] ?? expr.of) : ANYTHING;
    default:
      return ANYTHING;
  }
}
