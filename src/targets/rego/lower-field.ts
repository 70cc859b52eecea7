// Fields, map entries and list items: total navigation, and the types they must have.
import type { Expr, Field, Type } from "../../ir/nodes.ts";
import { partsOf } from "../../ir/rewrite.ts";
import { array, call, scalar, type Term } from "./ast.ts";
import { prelude, type Scope, shapesOf } from "./context.ts";
import { lowerExpr } from "./lower-expr.ts";
import { isObjectType, isPath, pathTo, reference, resolved } from "./path.ts";
import { is, isWithin, type Kind, shapeOf, shapeOfType } from "./shapes.ts";

const NULL = scalar(null);
const PREFIX: { readonly [K in Type["kind"]]: string } = {
  string: "text",
  number: "number",
  boolean: "boolean",
  scalar: "scalar",
  record: "object",
  map: "object",
  list: "list",
  any: "any",
};
const EMPTY_LIST = array([]);

/** The value where it has the type, else the fallback. */
export function typedOr(value: Term, type: Type, fallback: Term, scope: Scope): Term {
  if (type.kind === "any") {
    return fallback.kind === "scalar" && fallback.value === null ? value : prelude(scope, "or_else", value, fallback);
  }
  return prelude(scope, `${PREFIX[type.kind]}_or`, value, fallback);
}

export function lowerField(expr: Field, scope: Scope): Term {
  if (expr.default === null) {
    return typedOr(pathTo(expr, scope), expr.type, NULL, scope);
  }
  const fallback = scalar(expr.default);
  return is(shapeOf(expr.of, shapesOf(scope)), "object")
    ? typedOr(pathTo({ ...expr, default: null }, scope), expr.type, fallback, scope)
    : prelude(scope, `${PREFIX[expr.type.kind]}_in`, navigable(expr.of, scope), scalar(expr.name), fallback);
}

/** True where a name is used otherwise than for its fields: only then it matters that it is an object. */
export function readsWhole(expr: Expr, name: string): boolean {
  if (expr.kind === "name") {
    return expr.name === name;
  }
  const isNavigation = ((expr.kind === "field" && expr.default === null) || expr.kind === "entry") && expr.of.kind === "name";
  return partsOf(expr).some((part) => !(isNavigation && part === expr.of) && readsWhole(part, name));
}

/** A value of which only fields are read: it need not be made to conform. */
export function navigable(expr: Expr, scope: Scope): Term {
  return (expr.kind === "field" || expr.kind === "entry") && isObjectType(expr.type)
    ? loose(expr, "object", scope)
    : expr.kind === "item" && isObjectType(expr.type)
      ? rawItem(expr, scope)
      : lowerExpr(expr, scope);
}

/** Only for readers to which a value of another type is the same as its absence: no test of the type is needed. */
export function loose(expr: Expr, kind: Kind, scope: Scope): Term {
  return isPath(expr) && shapeOfType(expr.type).kinds.has(kind) ? pathTo(expr, scope) : lowerExpr(expr, scope);
}

/** The same for readers that nothing passes which is absent: it may be undefined. */
export function tested(expr: Expr, kind: Kind, scope: Scope): Term {
  const path = resolved(expr, scope);
  return (isPath(path) && shapeOfType(path.type).kinds.has(kind) ? reference(path, scope) : undefined) ?? loose(expr, kind, scope);
}

/** The item, also where it does not conform. */
function rawItem(expr: Extract<Expr, { kind: "item" }>, scope: Scope): Term {
  return prelude(scope, "item_at", loose(expr.of, "list", scope), scalar(expr.index));
}

export function lowerItem(expr: Extract<Expr, { kind: "item" }>, scope: Scope): Term {
  const list = shapeOf(expr.of, shapesOf(scope));
  return expr.type.kind === "any" || (list.items && isWithin(list.items, shapeOfType(expr.type)))
    ? rawItem(expr, scope)
    : prelude(scope, "item_at", conformingItems(expr.of, expr.type, scope), scalar(expr.index));
}

/** A text; what is none is empty. */
export function textTerm(expr: Expr, scope: Scope): Term {
  if (is(shapeOf(expr, shapesOf(scope)), "string")) {
    return lowerExpr(expr, scope);
  }
  const value = expr.kind === "item" && expr.type.kind === "string" ? rawItem(expr, scope) : loose(expr, "string", scope);
  return prelude(scope, "text_or", value, scalar(""));
}

/** A list; what is none is empty. */
export function listTerm(expr: Expr, scope: Scope): Term {
  return is(shapeOf(expr, shapesOf(scope)), "list") ? lowerExpr(expr, scope) : prelude(scope, "list_or", loose(expr, "list", scope), EMPTY_LIST);
}

/** A list to go through. opa refuses a loop over a list that it knows to be empty; a function hides that. */
export function loopTerm(expr: Expr, scope: Scope): Term {
  const isEmpty = shapeOf(expr, shapesOf(scope)).items?.kinds.size === 0;
  return isEmpty ? prelude(scope, "list_or", lowerExpr(expr, scope), EMPTY_LIST) : listTerm(expr, scope);
}

const ITEMS: { readonly [K in Type["kind"]]: string } = {
  string: "texts",
  number: "number_items",
  boolean: "booleans",
  scalar: "scalars",
  record: "objects",
  map: "objects",
  list: "lists",
  any: "",
};

/** A list whose items all have the type; those that had not are empty. */
export function conformingItems(list: Expr, type: Type, scope: Scope): Term {
  const known = shapeOf(list, shapesOf(scope));
  if (type.kind === "any" || (known.items && isWithin(known.items, shapeOfType(type)))) {
    return loopTerm(list, scope);
  }
  const isDefaulted = list.kind === "coalesce" && list.fallback.kind === "list" && list.fallback.items.length === 0;
  return prelude(scope, ITEMS[type.kind], loose(isDefaulted ? list.value : list, "list", scope));
}

export function lowerConcat(lists: readonly Expr[], scope: Scope): Term {
  const [first, ...rest] = lists.map((list) => listTerm(list, scope));
  return first === undefined ? EMPTY_LIST : rest.reduce((left, right) => call("array.concat", left, right), first);
}
