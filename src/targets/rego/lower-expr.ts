// IR → Rego terms, one entry per kind. A term is total: a value or null on every object, never undefined.
import type { Expr } from "../../ir/nodes.ts";
import { freeNames } from "../../ir/names.ts";
import { substitute } from "../../ir/rewrite.ts";
import { isBooleanExpr } from "../../ir/simplify.ts";
import { type ExprVisitor, visit } from "../../ir/visit.ts";
import { array, call, object, scalar, type Term, variable } from "./ast.ts";
import { assignTo, helper, prelude, type Scope, setPath, shapesOf, variableOf } from "./context.ts";
import { lowerCondition } from "./lower-condition.ts";
import { listTerm, lowerConcat, lowerField, lowerItem, readsWhole, textTerm, typedOr } from "./lower-field.ts";
import { isObjectType, isPath, lookUp, OBJECT, pathTo, resolved, withoutEmpty } from "./path.ts";
import { lowerFilter, lowerKeys, lowerMap } from "./lower-list.ts";
import { subjectOf } from "./names.ts";
import { relatedTerm } from "./related.ts";
import { ANYTHING, shapeOf } from "./shapes.ts";

/** `hint`: what the value is for; it names the helper that a choice becomes. */
export function lowerExpr(expr: Expr, scope: Scope, hint?: string): Term {
  if (expr.kind !== "literal" && isBooleanExpr(expr)) {
    return truthOf(expr, scope);
  }
  const truth = (e: Expr): Term => truthOf(e, scope);
  const lower = (part: Expr): Term => lowerExpr(part, scope);
  const visitor: ExprVisitor<Term> = {
    literal: (e) => scalar(e.value),
    name: (e) => variableOf(scope, e.name),
    input: () => OBJECT,
    param: (e) => variable(scope.paramRule(e.name)),
    related: (e) => relatedTerm(e, scope),
    whole: truth,
    field: (e) => lowerField(e, scope),
    entry: (e) => typedOr(pathTo(e, scope), e.type, scalar(null), scope),
    item: (e) => lowerItem(e, scope),
    record: (e) => object(Object.entries(e.fields).map(([name, field]) => [name, lower(field)] as const)),
    get: (e) => (e.of.kind === "record" ? lower(e.of.fields[e.name] ?? { kind: "literal", value: null }) : lookUp(e.of, array([scalar(e.name)]), scope)),
    list: (e) => array(e.items.map(lower)),
    concat: (e) => lowerConcat(e.lists, scope),
    coalesce: (e) => lowerCoalesce(e, scope),
    cond: (e) => lowerChoice(e, scope, hint),
    and: truth,
    or: truth,
    not: truth,
    equal: truth,
    compare: truth,
    kindOf: truth,
    textTest: truth,
    matches: truth,
    lower: (e) => prelude(scope, "lower_ascii", textTerm(e.text, scope)),
    split: (e) => call("split", textTerm(e.text, scope), scalar(e.separator)),
    words: (e) => prelude(scope, "words", textTerm(e.text, scope)),
    text: (e) => call("concat", scalar(""), array(e.parts.map((part) => textTerm(part, scope)))),
    show: (e) => prelude(scope, "show", lower(e.value)),
    some: truth,
    every: truth,
    filter: (e) => lowerFilter(e, scope),
    map: (e) => lowerMap(e, scope),
    keys: (e) => lowerKeys(e, scope),
    member: truth,
    length: (e) => call("count", listTerm(e.list, scope)),
    let: (e) => lowerExpr(bindLet(e, scope), scope, hint),
    labelled: truth,
    someFact: truth,
    everyFact: truth,
  };
  return visit(visitor, expr);
}

/** true or false as a value, not as a condition. */
function truthOf(expr: Expr, scope: Scope): Term {
  const hint = `${expr.kind === "labelled" ? "" : "whether_"}${subjectOf(expr) || "so"}`;
  return helper(scope, hint, expr, "else", [
    (inner) => {
      lowerCondition(expr, inner);
      return scalar(true);
    },
    () => scalar(false),
  ]);
}

function lowerCoalesce(expr: Extract<Expr, { kind: "coalesce" }>, scope: Scope): Term {
  const { value } = expr;
  if (value.kind === "coalesce") {
    return lowerCoalesce({ kind: "coalesce", value: value.value, fallback: { kind: "coalesce", value: value.fallback, fallback: expr.fallback } }, scope);
  }
  if (!shapeOf(value, shapesOf(scope)).kinds.has("null")) {
    return lowerExpr(value, scope);
  }
  const fallback = lowerExpr(expr.fallback, scope);
  return isPath(value) ? typedOr(pathTo(value, scope), value.type, fallback, scope) : prelude(scope, "or_else", lowerExpr(value, scope), fallback);
}

/** `a ? x : b ? y : z` as one chain. */
function lowerChoice(expr: Extract<Expr, { kind: "cond" }>, scope: Scope, hint: string | undefined): Term {
  const branches: { readonly test: Expr | null; readonly value: Expr }[] = [];
  let rest: Expr = expr;
  while (rest.kind === "cond") {
    branches.push({ test: rest.test, value: rest.then });
    rest = rest.else;
  }
  const [first, ...others] = [...branches, { test: null, value: rest }].map(({ test, value }) => (inner: Scope): Term => {
    if (test) {
      lowerCondition(test, inner);
    }
    return lowerExpr(value, inner);
  });
  return first ? helper(scope, `chosen_${hint ?? (subjectOf(expr) || "value")}`, expr, "else", [first, ...others]) : scalar(null);
}

/** Binds a `let` in the body, and gives what is left to lower. A boolean becomes a helper where it is used. */
export function bindLet(expr: Extract<Expr, { kind: "let" }>, scope: Scope): Expr {
  const labelled = labelBoolean(expr.name, expr.value);
  if (labelled) {
    return substitute(expr.body, new Map([[expr.name, labelled]]));
  }
  bindValue(expr.name, expr.value, [expr.body], scope);
  return expr.body;
}

/** Of an object that is only navigated it doesn't matter that it is one. */
export function bindValue(name: string, value: Expr, users: readonly Expr[], scope: Scope): void {
  if (isPath(value) && isObjectType(value.type) && !users.some((user) => readsWhole(user, name))) {
    assignTo(scope, name, pathTo(value, scope), ANYTHING);
  } else {
    assignTo(scope, name, lowerExpr(value, scope, subjectOf({ kind: "name", name })), shapeOf(value, shapesOf(scope)));
  }
  const path = resolved(value, scope);
  if (isPath(withoutEmpty(path))) {
    const isClosed = freeNames(path).length === 0;
    setPath(scope, name, path, isClosed ? (inner) => bindValue(name, path, users, inner) : undefined);
  }
}

/** A condition under its name, as the author's label would put it. */
export function labelBoolean(name: string, value: Expr): Expr | null {
  if (!isBooleanExpr(value)) {
    return null;
  }
  return value.kind === "literal" || value.kind === "labelled" ? value : { kind: "labelled", label: name.replace(/_\d+$/u, ""), value };
}
