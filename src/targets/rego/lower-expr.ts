// IR → Rego terms, one entry per kind. A term is never undefined: absent is null.
import type { Expr, Field, Type } from "../../ir/nodes.ts";
import { isBooleanExpr } from "../../ir/simplify.ts";
import { type ExprVisitor, visit } from "../../ir/visit.ts";
import { array, call, scalar, type Statement, type Term, variable } from "./ast.ts";
import { helper, prelude, type RuleScope, variableOf } from "./context.ts";
import { lowerCondition } from "./lower-condition.ts";
import { staticType } from "../../ir/static-type.ts";

const OBJECT: Term = { kind: "ref", path: ["input", "review", "object"] };
const AT: { readonly [K in Type["kind"]]: string } = {
  string: "string_at",
  number: "number_at",
  boolean: "boolean_at",
  scalar: "scalar_at",
  any: "at",
  record: "object_at",
  map: "object_at",
  list: "list_at",
};
const OR_EMPTY: { readonly [K in Type["kind"]]: string | null } = {
  string: "string_or_empty",
  number: "number_or_zero",
  boolean: "boolean_or_false",
  scalar: "scalar_or_empty",
  any: null,
  record: "object_or_empty",
  map: "object_or_empty",
  list: "list_or_empty",
};

export function lowerExpr(expr: Expr, scope: RuleScope): Term {
  if (isBooleanExpr(expr) && expr.kind !== "literal") {
    return booleanValue(expr, scope);
  }
  const lower = (part: Expr): Term => lowerExpr(part, scope);
  const visitor: ExprVisitor<Term> = {
    literal: (e) => scalar(e.value),
    name: (e) => variableOf(scope, e.name),
    input: () => OBJECT,
    param: (e) => variable(scope.module.paramRule(e.name)),
    field: (e) => lowerField(e, scope),
    entry: (e) => prelude(scope, AT[e.type.kind], lower(e.of), array([lower(e.key)])),
    item: (e) =>
      e.type.kind === "string" ? prelude(scope, "string_item", lower(e.of), scalar(e.index)) : prelude(scope, "item_at", lower(e.of), scalar(e.index)),
    record: (e) => ({ kind: "object", entries: Object.entries(e.fields).map(([name, field]) => [name, lower(field)] as const) }),
    get: (e) => prelude(scope, "at", lower(e.of), array([scalar(e.name)])),
    list: (e) => array(e.items.map(lower)),
    concat: (e) => e.lists.map((list) => listTerm(list, scope)).reduce((left, right) => call("array.concat", left, right)),
    coalesce: (e) => prelude(scope, "default_to", lower(e.value), lower(e.fallback)),
    cond: (e) =>
      helper(scope, "get_choice", [e], (inner) => [
        {
          head: { kind: "value", term: lowerExpr(e.then, inner) },
          body: lowerCondition(e.test, inner),
          otherwise: [{ value: lowerExpr(e.else, inner), body: [] }],
        },
      ]),
    and: (e) => booleanValue(e, scope),
    or: (e) => booleanValue(e, scope),
    not: (e) => booleanValue(e, scope),
    equal: (e) => booleanValue(e, scope),
    compare: (e) => booleanValue(e, scope),
    kindOf: (e) => booleanValue(e, scope),
    textTest: (e) => booleanValue(e, scope),
    matches: (e) => booleanValue(e, scope),
    lower: (e) => prelude(scope, "lower_ascii", textTerm(e.text, scope)),
    split: (e) => call("split", textTerm(e.text, scope), scalar(e.separator)),
    words: (e) => prelude(scope, "words", textTerm(e.text, scope)),
    text: (e) => call("concat", scalar(""), array(e.parts.map((part) => textTerm(part, scope)))),
    show: (e) => prelude(scope, "show", lower(e.value)),
    some: (e) => booleanValue(e, scope),
    every: (e) => booleanValue(e, scope),
    filter: (e) => comprehension(variableOf(scope, e.each), [...loop(e, scope), ...lowerCondition(e.test, scope)]),
    map: (e) => {
      const body = loop(e, scope);
      return comprehension(lower(e.body), body);
    },
    member: (e) => booleanValue(e, scope),
    length: (e) => call("count", listTerm(e.list, scope)),
    let: (e) =>
      helper(scope, "get_value", [e], (inner) => {
        const value = lowerExpr(e.value, inner);
        const type = staticType(e.value, inner.types);
        if (type) {
          inner.types.set(e.name, type);
        }
        const name = variableOf(inner, e.name);
        return [
          {
            head: { kind: "value", term: lowerExpr(e.body, inner) },
            body: name.kind === "name" ? [{ kind: "assign", name: name.name, value }] : [],
            otherwise: [],
          },
        ];
      }),
    labelled: (e) => booleanValue(e, scope),
    someFact: () => unlinked(),
    everyFact: () => unlinked(),
  };
  return visit(visitor, expr);
}

function unlinked(): never {
  throw new Error("DOK9004: a fact reached the Rego backend; link the unit first");
}

function comprehension(of: Term, body: readonly Statement[]): Term {
  return { kind: "comprehension", of, body };
}

/** true or false as a value. */
function booleanValue(expr: Expr, scope: RuleScope): Term {
  return helper(scope, "get_truth", [expr], (inner) => [
    { head: { kind: "value", term: scalar(true) }, body: lowerCondition(expr, inner), otherwise: [{ value: scalar(false), body: [] }] },
  ]);
}

/** A chain of fields without defaults is one look-up by path. */
function lowerField(field: Field, scope: RuleScope): Term {
  const path: string[] = [];
  let base: Expr = field;
  while (
    base.kind === "field" &&
    (base === field || (base.default === null && (base.type.kind === "record" || base.type.kind === "map" || base.type.kind === "any")))
  ) {
    path.unshift(base.name);
    base = base.of;
  }
  const found = prelude(scope, AT[field.type.kind], lowerExpr(base, scope), array(path.map(scalar)));
  return field.default === null ? found : prelude(scope, "default_in", lowerExpr(field.of, scope), found, scalar(field.default));
}

/** A list: what is none is empty. */
export function listTerm(expr: Expr, scope: RuleScope): Term {
  const term = lowerExpr(expr, scope);
  return staticType(expr, scope.types)?.kind === "list" && neverNull(expr) ? term : prelude(scope, "list_or_empty", term);
}

/** A text: what is none is empty. */
export function textTerm(expr: Expr, scope: RuleScope): Term {
  const term = lowerExpr(expr, scope);
  return staticType(expr, scope.types)?.kind === "string" && neverNull(expr) ? term : prelude(scope, "string_or_empty", term);
}

function neverNull(expr: Expr): boolean {
  switch (expr.kind) {
    case "literal":
      return expr.value !== null;
    case "coalesce":
      return neverNull(expr.fallback);
    case "cond":
      return neverNull(expr.then) && neverNull(expr.else);
    case "let":
      return neverNull(expr.body);
    case "field":
    case "entry":
    case "item":
    case "get":
      return false;
    default:
      return true;
  }
}

/** `some x in list`, each item made to conform. */
export function loop(
  step: { readonly list: Expr; readonly items: Type; readonly each: string; readonly index?: string | null },
  scope: RuleScope,
): readonly Statement[] {
  const of = lowerExpr(step.list, scope);
  const list = staticType(step.list, scope.types)?.kind === "list" ? of : prelude(scope, "list_or_empty", of);
  const index = step.index ? nameOf(variableOf(scope, step.index)) : null;
  scope.types.set(step.each, step.items);
  const each = nameOf(variableOf(scope, step.each));
  const conform = built(step.list) ? null : OR_EMPTY[step.items.kind];
  if (conform === null) {
    return [{ kind: "some", names: index === null ? [each] : [index, each], of: list }];
  }
  const raw = nameOf(variableOf(scope, step.each, "_item"));
  return [
    { kind: "some", names: index === null ? [raw] : [index, raw], of: list },
    { kind: "assign", name: each, value: prelude(scope, conform, variable(raw)) },
  ];
}

/** Lists that the policy makes itself hold what their type says. */
export function built(list: Expr): boolean {
  switch (list.kind) {
    case "list":
    case "split":
    case "words":
    case "map":
      return true;
    case "filter":
      return true;
    case "concat":
      return list.lists.every(built);
    case "coalesce":
      return built(list.value) && built(list.fallback);
    case "cond":
      return built(list.then) && built(list.else);
    default:
      return false;
  }
}

export function nameOf(term: Term): string {
  if (term.kind !== "name") {
    throw new Error("DOK9005: a variable was expected");
  }
  return term.name;
}
