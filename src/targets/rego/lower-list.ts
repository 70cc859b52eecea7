// Loops: over a clause's lists and maps, and in comprehensions.
import type { Expr, Type } from "../../ir/nodes.ts";
import { array, call, comprehension, holds, infix, object, scalar, some, type Statement, type Term, variable } from "./ast.ts";
import { bindName, innerBody, prelude, type Scope, shapesOf, variableOf } from "./context.ts";
import { lowerCondition } from "./lower-condition.ts";
import { lowerExpr } from "./lower-expr.ts";
import { conformingItems, loopTerm, loose, readsWhole } from "./lower-field.ts";
import { isPath, reference, resolved } from "./path.ts";
import { ANYTHING, type Shape, itemShape, shape, shapeOf, shapeOfType } from "./shapes.ts";
import { inOrder } from "./schedule.ts";
import { withoutUnused } from "./unused.ts";

interface Loop {
  readonly list: Expr;
  readonly items: Type;
  readonly each: string;
}

interface Items {
  readonly of: Term;
  /** What must hold of it first, or there is nothing to go through. */
  readonly test?: Term;
  readonly shape: Shape;
}

/** A list's items as a loop gets them. `users`: what the loop does with each. */
export function itemsOf({ list, items, each }: Loop, users: readonly Expr[], scope: Scope): Items {
  const isOnlyNavigated = (items.kind === "record" || items.kind === "map") && users.every((user) => !readsWhole(user, each));
  const known = shapeOf(list, shapesOf(scope));
  if (isOnlyNavigated) {
    return { of: loopTerm(list, scope), shape: known.items ?? ANYTHING };
  }
  return { of: conformingItems(list, items, scope), shape: items.kind === "any" ? (known.items ?? ANYTHING) : itemShape(known, items) };
}

/** The items where they stand, behind a test that they are a list's. */
function ownItems({ list, items, each }: Loop, users: readonly Expr[], scope: Scope): Items | undefined {
  const path = resolved(withoutFallback(list), scope);
  const isRaw = items.kind === "any" || ((items.kind === "record" || items.kind === "map") && users.every((user) => !readsWhole(user, each)));
  const of = isRaw && isPath(path) && path.type.kind === "list" ? reference(path, scope) : undefined;
  return of && { of, test: call("is_array", of), shape: ANYTHING };
}

function withoutFallback(list: Expr): Expr {
  return list.kind === "coalesce" && list.fallback.kind === "list" && list.fallback.items.length === 0 ? list.value : list;
}

/** `some x in list`, then what the body adds. */
export function enterLoop(loop: Loop & { readonly index?: string | null }, users: readonly Expr[], scope: Scope): void {
  const items = ownItems(loop, users, scope) ?? itemsOf(loop, users, scope);
  const names = loop.index ? [bindName(scope, loop.index, shape("number"))] : [];
  names.push(bindName(scope, loop.each, items.shape, items.of));
  scope.body.push(...(items.test ? [holds(items.test)] : []), some(names, items.of));
}

/** The map's entries whose values conform. */
interface Entries {
  readonly map: Expr;
  readonly values: Type;
  readonly key: string;
  readonly each: string;
}

export function enterEntries(step: Entries, scope: Scope): void {
  const map = prelude(scope, "object_or", loose(step.map, "object", scope), object([]));
  const key = bindName(scope, step.key, shape("string"));
  const isOpen = step.values.kind === "any";
  const each = bindName(scope, step.each, isOpen ? ANYTHING : shapeOfType(step.values), map);
  scope.body.push(some([key, each], map), ...conforms(variable(each), step.values, scope));
}

/** Conditions that hold where a value is there and has the type. */
export function conforms(value: Term, type: Type, scope: Scope | null): readonly Statement[] {
  const tests: { readonly [K in Type["kind"]]: string } = {
    string: "is_string",
    number: "is_number",
    boolean: "is_boolean",
    record: "is_object",
    map: "is_object",
    list: "is_array",
    scalar: "is_scalar",
    any: "",
  };
  if (type.kind === "any") {
    return [holds(infix(value, "!=", scalar(null)))];
  }
  return [holds(type.kind === "scalar" && scope ? prelude(scope, "is_scalar", value) : call(tests[type.kind], value))];
}

export function lowerFilter(expr: Extract<Expr, { kind: "filter" }>, scope: Scope): Term {
  const inner = innerBody(scope, true);
  // The items come out again: they must be what the type says, whatever the test reads.
  const known = shapeOf(expr.list, shapesOf(scope));
  const of = conformingItems(expr.list, expr.items, scope);
  inner.body.push(some([bindName(inner, expr.each, expr.items.kind === "any" ? (known.items ?? ANYTHING) : itemShape(known, expr.items), of)], of));
  lowerCondition(expr.test, inner);
  return closed(variableOf(inner, expr.each), inner);
}

export function lowerMap(expr: Extract<Expr, { kind: "map" }>, scope: Scope): Term {
  const inner = innerBody(scope, true);
  const items = itemsOf(expr, [expr.body], scope);
  inner.body.push(some([bindName(inner, expr.each, items.shape, items.of)], items.of));
  const made = lowerExpr(expr.body, inner);
  // Where the items are a function's bare argument, opa's type checker takes the list for an empty one; a function hides that.
  const isArgument = expr.body.kind === "name" && expr.body.name !== expr.each;
  return isArgument ? prelude(scope, "list_or", closed(made, inner), array([])) : closed(made, inner);
}

export function lowerKeys({ map, values }: Extract<Expr, { kind: "keys" }>, scope: Scope): Term {
  const inner = innerBody(scope, true);
  enterEntries({ map, values, key: "key", each: "value" }, inner);
  return closed(variableOf(inner, "key"), inner);
}

function closed(value: Term, inner: Scope): Term {
  return comprehension(value, inOrder(withoutUnused(inner.body, value)));
}
