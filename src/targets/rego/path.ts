// Chains of fields and entries: as one look-up that gives null where nothing is, or as a reference that is undefined there.
import type { Expr, Field, Type } from "../../ir/nodes.ts";
import { array, call, index, ref, scalar, type Term } from "./ast.ts";
import { isOpaqueName, pathOf, prelude, type Scope, shapesOf, variableOf } from "./context.ts";
import { lowerExpr } from "./lower-expr.ts";
import { loose, navigable } from "./lower-field.ts";
import { is, isWithin, shape, shapeOf } from "./shapes.ts";

type PathStep = Field | Extract<Expr, { kind: "entry" }>;

export const OBJECT: Term = ref("input", "review", "object");

export function isObjectType(type: Type): boolean {
  return type.kind === "record" || type.kind === "map" || type.kind === "any";
}

/** A step of the way; one with a default is none, as the default stands where nothing is. */
export function isPath(expr: Expr): expr is PathStep {
  return (expr.kind === "field" && expr.default === null) || expr.kind === "entry";
}

/** Names that stand for paths, as these paths. */
export function resolved(expr: Expr, scope: Scope): Expr {
  switch (expr.kind) {
    case "name":
      return pathOf(scope, expr.name) ?? expr;
    case "field":
    case "entry": {
      return { ...expr, of: resolved(expr.of, scope) };
    }
    case "coalesce":
      return withoutEmpty(expr) === expr ? expr : { ...expr, value: resolved(expr.value, scope) };
    default:
      return expr;
  }
}

/** `(map ?? {})[key]` is `map?.[key]`. */
export function withoutEmpty(expr: Expr): Expr {
  const isEmpty = expr.kind === "coalesce" && expr.fallback.kind === "record" && Object.keys(expr.fallback.fields).length === 0;
  const isObject =
    expr.kind === "coalesce" &&
    (expr.value.kind === "field" || expr.value.kind === "entry") &&
    (expr.value.type.kind === "map" || expr.value.type.kind === "record");
  return isEmpty && isObject ? expr.value : expr;
}

/** A chain of fields and entries as one look-up, without a test of what stands at its end. */
export function pathTo(expr: PathStep, scope: Scope): Term {
  const [first, ...above] = stepsTo(expr, scope);
  const base = withoutEmpty(above.at(-1)?.of ?? first.of);
  // A single key may be anything: an object has no key that is no text.
  const last = first.kind === "field" ? scalar(first.name) : above.length > 0 ? lowerExpr(first.key, scope) : loose(first.key, "string", scope);
  const path = array([...above.map((step) => (step.kind === "field" ? scalar(step.name) : lowerExpr(step.key, scope))).reverse(), last]);
  return lookUp(base, path, scope);
}

/** What is known to be an object needs no function, which would compare the whole of it with what it was called with before. */
export function lookUp(of: Expr, path: Term, scope: Scope): Term {
  const base = of.kind === "input" ? OBJECT : navigable(of, scope);
  return of.kind === "input" || is(shapeOf(of, shapesOf(scope)), "object") ? call("object.get", base, path, scalar(null)) : prelude(scope, "at", base, path);
}

/** The last step of a path first. */
function stepsTo(expr: PathStep, scope: Scope): readonly [PathStep, ...PathStep[]] {
  const above = withoutEmpty(resolved(expr.of, scope));
  const goesOn = isStep(expr, scope) && (above.kind === "field" || above.kind === "entry") && isObjectType(above.type) && isStep(above, scope);
  return goesOn ? [{ ...expr, of: above }, ...stepsTo(above, scope)] : [expr];
}

/** In a longer path, a key that is a number would be taken for the index of a list. */
function isStep(expr: PathStep, scope: Scope): boolean {
  return expr.kind === "field" ? expr.default === null : isWithin(shapeOf(expr.key, shapesOf(scope)), shape("string", "null"));
}

/** `input.review.object.spec.mode`, where the path can be written so. opa drops a rule early that compares such a path with a constant. */
export function reference(given: Expr, scope: Scope): Term | undefined {
  const expr = withoutEmpty(given);
  switch (expr.kind) {
    case "input":
      return OBJECT;
    case "name":
      return variableOf(scope, expr.name);
    case "field":
      return expr.default === null ? below(expr.of, scalar(expr.name), scope) : undefined;
    case "entry": {
      const key = keyOf(expr, scope);
      return key && below(expr.of, key, scope);
    }
    default:
      return undefined;
  }
}

function below(of: Expr, key: Term, scope: Scope): Term | undefined {
  const to = withoutEmpty(resolved(of, scope));
  const base = to.kind === "name" && !isOpaqueName(scope, to.name) ? undefined : reference(to, scope);
  return base && index(base, key);
}

/** A list has no item under a text. */
function keyOf(expr: Extract<Expr, { kind: "entry" }>, scope: Scope): Term | undefined {
  const known = shapesOf(scope);
  const isText = is(shapeOf(expr.key, known), "string");
  if (isText && (expr.key.kind === "literal" || expr.key.kind === "name")) {
    return lowerExpr(expr.key, scope);
  }
  return is(shapeOf(expr.of, known), "object") && isPath(expr.key) ? reference(expr.key, scope) : undefined;
}
