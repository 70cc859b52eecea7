// Conditions that Rego says in one line, and their opposites.
import { freeNames } from "../../ir/names.ts";
import type { Expr, Type } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import { call, holds, infix, not, scalar, set, type Statement, type Term } from "./ast.ts";
import { prelude, type Scope, shapesOf } from "./context.ts";
import { lowerExpr } from "./lower-expr.ts";
import { conformingItems, loose, tested, textTerm } from "./lower-field.ts";
import { conforms } from "./lower-list.ts";
import { isPath, resolved } from "./path.ts";
import { wholeTerm } from "./related.ts";
import { areDisjoint, is, type Kind, shape, shapeOf, shapeOfType } from "./shapes.ts";

export interface Atom {
  readonly yes: () => Statement;
  readonly no: () => Statement;
}

/** A term for where absence fails the test, or for where it must not: `not f(x)` is undefined where x is. */
type Lookup = typeof tested;

const FALSE: Atom = { yes: () => holds(scalar(false)), no: () => holds(scalar(true)) };
const KIND_TESTS = { string: "is_string", number: "is_number", boolean: "is_boolean", list: "is_array", map: "is_object" } as const;
const KINDS: { readonly [K in keyof typeof KIND_TESTS]: Kind } = { string: "string", number: "number", boolean: "boolean", list: "list", map: "object" };
const TEXT_TESTS = { startsWith: "startswith", endsWith: "endswith", includes: "contains" } as const;
const MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;
const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** Undefined where it takes more than a line. */
export function atomOf(expr: Expr, scope: Scope): Atom | undefined {
  switch (expr.kind) {
    case "literal":
      return constant(expr.value === true);
    case "equal":
      return expr.left.kind === "literal" ? lowerEqual(expr.right, expr.left, scope) : lowerEqual(expr.left, expr.right, scope);
    case "whole": {
      const term = wholeTerm(scope);
      return term.kind === "scalar" ? constant(true) : of(term);
    }
    case "compare":
      return lowerCompare(expr, scope);
    case "kindOf":
      return lookedUp((look) => call(KIND_TESTS[expr.is], look(expr.value, KINDS[expr.is], scope)));
    case "textTest":
      return of(call(TEXT_TESTS[expr.op], textTerm(expr.text, scope), textTerm(expr.part, scope)));
    case "matches":
      return of(call("regex.match", scalar(expr.ignoreCase ? `(?i)${expr.pattern}` : expr.pattern), textTerm(expr.text, scope)));
    case "member":
      return lowerMember(expr, scope);
    case "coalesce":
      return lowerFlag(expr, scope);
    case "or": {
      const member = asMember(expr);
      return member && lowerMember(member, scope);
    }
    case "some":
      return lowerIncludes(expr, scope);
    case "and":
    case "not":
    case "every":
    case "labelled":
    case "cond":
    case "let":
      return undefined;
    default:
      return areDisjoint(shapeOf(expr, shapesOf(scope)), shape("boolean")) ? FALSE : equality(tested(expr, "boolean", scope), scalar(true));
  }
}

function constant(value: boolean): Atom {
  return value ? opposite(FALSE) : FALSE;
}

function of(term: Term): Atom {
  return { yes: () => holds(term), no: () => not(term) };
}

function lookedUp(build: (look: Lookup) => Term): Atom {
  return { yes: () => holds(build(tested)), no: () => not(build(loose)) };
}

/** A line that starts with a minus would go on with the line above it: a literal stands on the right. */
function equality(left: Term, right: Term): Atom {
  if (left.kind === "scalar") {
    return right.kind !== "scalar" ? equality(right, left) : constant(left.value === right.value);
  }
  const mayBeUndefined = left.kind === "index";
  return { yes: () => holds(infix(left, "==", right)), no: () => (mayBeUndefined ? not(infix(left, "==", right)) : holds(infix(left, "!=", right))) };
}

function lowerEqual(left: Expr, right: Expr, scope: Scope): Atom {
  const names = shapesOf(scope);
  const known = shapeOf(left, names);
  // opa's type checker refuses a comparison that can only be false.
  if (areDisjoint(known, shapeOf(right, names))) {
    return FALSE;
  }
  if (right.kind !== "literal") {
    return equality(lowerExpr(left, scope), lowerExpr(right, scope));
  }
  if (right.value !== null) {
    return equality(tested(left, kindOfScalar(right.value), scope), scalar(right.value));
  }
  if (is(known, "null")) {
    return constant(true);
  }
  const path = resolved(left, scope);
  return isPath(path)
    ? opposite(lookedUp((look) => isThere(look(left, kindOfType(path.type), scope), path.type, scope)))
    : equality(lowerExpr(left, scope), scalar(null));
}

function opposite({ yes, no }: Atom): Atom {
  return { yes: no, no: yes };
}

function isThere(value: Term, type: Type, scope: Scope): Term {
  const [there] = conforms(value, type, scope);
  return there?.kind === "holds" ? there.term : scalar(true);
}

function kindOfType(type: Type): Kind {
  const [kind = "null"] = shapeOfType(type).kinds;
  return kind;
}

function kindOfScalar(value: string | number | boolean): Kind {
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

function lowerCompare(expr: Extract<Expr, { kind: "compare" }>, scope: Scope): Atom {
  const isNumber = (side: Expr): boolean => is(shapeOf(side, shapesOf(scope)), "number");
  if (isNumber(expr.left) && isNumber(expr.right)) {
    const [left, right] = [loose(expr.left, "number", scope), loose(expr.right, "number", scope)];
    return left.kind === "scalar" ? ordered(right, MIRRORED[expr.op], left) : ordered(left, expr.op, right);
  }
  const test = expr.op === "<" || expr.op === ">" ? "is_less" : "is_at_most";
  const [low, high] = expr.op === "<" || expr.op === "<=" ? [expr.left, expr.right] : [expr.right, expr.left];
  return lookedUp((look) => prelude(scope, test, look(low, "number", scope), look(high, "number", scope)));
}

function ordered(left: Term, op: keyof typeof OPPOSITE, right: Term): Atom {
  if (left.kind === "scalar" && right.kind === "scalar") {
    const folded = simplify({ kind: "compare", op, left: { kind: "literal", value: left.value }, right: { kind: "literal", value: right.value } });
    return constant(folded.kind === "literal" && folded.value === true);
  }
  return { yes: () => holds(infix(left, op, right)), no: () => holds(infix(left, OPPOSITE[op], right)) };
}

function lowerMember(expr: Extract<Expr, { kind: "member" }>, scope: Scope): Atom {
  const kinds = new Set(expr.of.map(kindOfScalar));
  const [kind] = kinds;
  const values = [...new Set(expr.of)].map(scalar);
  const [only] = values;
  if (kind === undefined || only === undefined || areDisjoint(shapeOf(expr.value, shapesOf(scope)), { kinds })) {
    return FALSE;
  }
  const value = kinds.size === 1 ? tested(expr.value, kind, scope) : lowerExpr(expr.value, scope);
  if (value.kind === "scalar") {
    return constant(expr.of.some((each) => each === value.value));
  }
  return values.length === 1
    ? equality(value, only)
    : kinds.size === 1
      ? lookedUp((look) => infix(look(expr.value, kind, scope), "in", set(values)))
      : of(infix(value, "in", set(values)));
}

/** `flag ?? true` holds unless the flag is false; `flag ?? false` where it is true. */
function lowerFlag(expr: Extract<Expr, { kind: "coalesce" }>, scope: Scope): Atom {
  const { value, fallback } = expr;
  const isFlag = fallback.kind === "literal" && [...shapeOf(value, shapesOf(scope)).kinds].every((kind) => kind === "boolean" || kind === "null");
  if (isFlag && fallback.value === true && !is(shapeOf(value, shapesOf(scope)), "null")) {
    return opposite(equality(tested(value, "boolean", scope), scalar(false)));
  }
  if (isFlag && fallback.value !== true) {
    return is(shapeOf(value, shapesOf(scope)), "null") ? FALSE : equality(tested(value, "boolean", scope), scalar(true));
  }
  return areDisjoint(shapeOf(expr, shapesOf(scope)), shape("boolean")) ? FALSE : equality(lowerExpr(expr, scope), scalar(true));
}

/** `x === "a" || x === "b"` is `x in {"a", "b"}`. */
function asMember(expr: Extract<Expr, { kind: "or" }>): Extract<Expr, { kind: "member" }> | undefined {
  const tests = expr.operands.map((operand) => {
    const isEqual = operand.kind === "equal" && operand.right.kind === "literal" && operand.right.value !== null;
    return operand.kind === "member"
      ? operand
      : isEqual && operand.right.kind === "literal" && operand.right.value !== null
        ? { value: operand.left, of: [operand.right.value] }
        : undefined;
  });
  const [first] = tests;
  const subject = JSON.stringify(first?.value);
  return first && tests.every((test) => JSON.stringify(test?.value) === subject)
    ? { kind: "member", value: first.value, of: tests.flatMap((test) => test?.of ?? []) }
    : undefined;
}

/** `list.includes(x)`, as the compiler writes it. */
function lowerIncludes(expr: Extract<Expr, { kind: "some" }>, scope: Scope): Atom | undefined {
  const { test } = expr;
  const isEach = (side: Expr): boolean => side.kind === "name" && side.name === expr.each;
  const wanted = test.kind !== "equal" ? undefined : isEach(test.left) ? test.right : isEach(test.right) ? test.left : undefined;
  if (wanted === undefined || freeNames(wanted).includes(expr.each)) {
    return undefined;
  }
  const term = lowerExpr(wanted, scope);
  const isNegative = term.kind === "scalar" && typeof term.value === "number" && term.value < 0;
  return isNegative ? undefined : of(infix(term, "in", conformingItems(expr.list, expr.items, scope)));
}
