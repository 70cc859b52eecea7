// IR conditions → statements of a rule body that hold together exactly when the condition is true.
import type { Expr } from "../../ir/nodes.ts";
import { staticType } from "../../ir/static-type.ts";
import { call, holds, infix, scalar, type Statement, type Term } from "./ast.ts";
import { helper, type RuleScope, snake, variableOf } from "./context.ts";
import { PRELUDE } from "./prelude.ts";
import { listTerm, loop, lowerExpr, nameOf, textTerm } from "./lower-expr.ts";

const TESTS = { string: "is_string", number: "is_number", boolean: "is_boolean", list: "is_array", map: "is_object" } as const;
const TEXT_TESTS = { startsWith: "startswith", endsWith: "endswith", includes: "contains" } as const;

export function lowerCondition(expr: Expr, scope: RuleScope): readonly Statement[] {
  switch (expr.kind) {
    case "literal":
      return expr.value === true ? [] : [holds(scalar(false))];
    case "and":
      return expr.operands.flatMap((operand) => lowerCondition(operand, scope));
    case "or":
      return [holds(anyOf("is_either", expr, expr.operands, scope))];
    case "not":
      return lowerNot(expr.operand, scope);
    case "labelled":
      return [holds(labelled(expr.label, expr.value, scope))];
    case "cond":
      return lowerCondition(asChoice(expr), scope);
    case "let":
      return [...bindLet(expr, scope), ...lowerCondition(expr.body, scope)];
    case "some":
      return [...loop(expr, scope), ...lowerCondition(expr.test, scope)];
    case "every": {
      const list = listTerm(expr.list, scope);
      const [head, ...conform] = loop(expr, scope);
      return head?.kind === "some" ? [{ kind: "every", names: head.names, of: list, body: [...conform, ...orTrue(lowerCondition(expr.test, scope))] }] : [];
    }
    case "compare":
      return [
        ...[expr.left, expr.right].filter((side) => !isNumber(side, scope)).map((side) => holds(call("is_number", lowerExpr(side, scope)))),
        holds(atom(expr, scope)),
      ];
    case "equal":
    case "kindOf":
    case "textTest":
    case "matches":
    case "member":
      return [holds(atom(expr, scope))];
    default:
      return [holds(infix(lowerExpr(expr, scope), "==", scalar(true)))];
  }
}

function bindLet(expr: Extract<Expr, { kind: "let" }>, scope: RuleScope): readonly Statement[] {
  const value = lowerExpr(expr.value, scope);
  const type = staticType(expr.value, scope.types);
  if (type) {
    scope.types.set(expr.name, type);
  }
  return [{ kind: "assign", name: nameOf(variableOf(scope, expr.name)), value }];
}

/** An `every` needs a body. */
function orTrue(body: readonly Statement[]): readonly Statement[] {
  return body.length === 0 ? [holds(scalar(true))] : body;
}

function asChoice(expr: Extract<Expr, { kind: "cond" }>): Expr {
  return {
    kind: "or",
    operands: [
      { kind: "and", operands: [expr.test, expr.then] },
      { kind: "and", operands: [{ kind: "not", operand: expr.test }, expr.else] },
    ],
  };
}

function isNumber(expr: Expr, scope: RuleScope): boolean {
  const certain = expr.kind === "length" || (expr.kind === "literal" && typeof expr.value === "number");
  return certain || (expr.kind === "name" && staticType(expr, scope.types)?.kind === "number" && !scope.types.has(expr.name));
}

/** Conditions that are one term, true or false on every value. */
function atom(expr: Extract<Expr, { kind: "equal" | "kindOf" | "textTest" | "matches" | "member" | "compare" }>, scope: RuleScope): Term {
  switch (expr.kind) {
    case "equal":
      return infix(lowerExpr(expr.left, scope), "==", lowerExpr(expr.right, scope));
    case "compare":
      return infix(lowerExpr(expr.left, scope), expr.op, lowerExpr(expr.right, scope));
    case "kindOf":
      return call(TESTS[expr.is], lowerExpr(expr.value, scope));
    case "textTest":
      return call(TEXT_TESTS[expr.op], textTerm(expr.text, scope), textTerm(expr.part, scope));
    case "matches":
      return call("regex.match", scalar(expr.ignoreCase ? `(?i)${expr.pattern}` : expr.pattern), textTerm(expr.text, scope));
    case "member":
      return expr.of.length === 1
        ? infix(lowerExpr(expr.value, scope), "==", scalar(expr.of[0] ?? null))
        : infix(lowerExpr(expr.value, scope), "in", { kind: "set", items: expr.of.map(scalar) });
  }
}

function lowerNot(operand: Expr, scope: RuleScope): readonly Statement[] {
  switch (operand.kind) {
    case "equal":
      return [holds(infix(lowerExpr(operand.left, scope), "!=", lowerExpr(operand.right, scope)))];
    case "kindOf":
    case "textTest":
    case "matches":
    case "member":
      return [{ kind: "not", term: atom(operand, scope) }];
    case "labelled":
      return [{ kind: "not", term: labelled(operand.label, operand.value, scope) }];
    case "or":
      return operand.operands.flatMap((part) => lowerNot(part, scope));
    case "not":
      return lowerCondition(operand.operand, scope);
    case "literal":
      return operand.value === true ? [holds(scalar(false))] : [];
    case "some":
      return [{ kind: "not", term: anyOf(`has_${snake(operand.each.replace(/_\d+$/u, ""))}`, operand, [operand], scope) }];
    case "compare":
      return isNumber(operand.left, scope) && isNumber(operand.right, scope)
        ? [{ kind: "not", term: atom(operand, scope) }]
        : [{ kind: "not", term: anyOf("is_ordered", operand, [operand], scope) }];
    case "and":
    case "every":
    case "let":
    case "cond":
      return [{ kind: "not", term: anyOf("is_so", operand, [operand], scope) }];
    default:
      return [holds(infix(lowerExpr(operand, scope), "!=", scalar(true)))];
  }
}

function labelled(label: string, value: Expr, scope: RuleScope): Term {
  const operands = value.kind === "or" ? value.operands : [value];
  const name = snake(label);
  // One word alone could be a variable's name.
  return anyOf(name.includes("_") && !(name in PRELUDE) ? name : `is_${name}`, value, operands, scope);
}

/** A helper with one body for each operand. */
function anyOf(hint: string, whole: Expr, operands: readonly Expr[], scope: RuleScope): Term {
  return helper(scope, hint, [whole], (inner) =>
    operands.map((operand) => ({
      head: { kind: "value" as const, term: null },
      body: orTrue(lowerCondition(operand, { ...inner, variables: new Map(inner.variables), types: new Map(inner.types) })),
      otherwise: [],
    })),
  );
}
