import { type BinaryExpression, Node, type Node as TsNode, SyntaxKind } from "ts-morph";
import type { Expr } from "../../ir/nodes.ts";
import { built, either, type Lowered, refuse, type Scope } from "./context.ts";
import { describe, lowerCondition, lowerExpression } from "./expression.ts";
import { isScalar, typeOfTs } from "./types.ts";

const ORDER = new Map<SyntaxKind, "<" | "<=" | ">" | ">=">([
  [SyntaxKind.LessThanToken, "<"],
  [SyntaxKind.LessThanEqualsToken, "<="],
  [SyntaxKind.GreaterThanToken, ">"],
  [SyntaxKind.GreaterThanEqualsToken, ">="],
]);

const TYPEOF = new Map<string, "string" | "number" | "boolean">([
  ["string", "string"],
  ["number", "number"],
  ["boolean", "boolean"],
]);

export function lowerBinary(node: BinaryExpression, scope: Scope): Lowered {
  const operator = node.getOperatorToken().getKind();
  const left = node.getLeft();
  const right = node.getRight();
  const order = ORDER.get(operator);
  if (order) {
    return built({ kind: "compare", op: order, left: lowerNumberOperand(left, order, scope), right: lowerNumberOperand(right, order, scope) });
  }
  switch (operator) {
    case SyntaxKind.AmpersandAmpersandToken:
      return built({ kind: "and", operands: [lowerCondition(left, scope), lowerCondition(right, scope)] });
    case SyntaxKind.BarBarToken:
      return built({ kind: "or", operands: [lowerCondition(left, scope), lowerCondition(right, scope)] });
    case SyntaxKind.QuestionQuestionToken: {
      const value = lowerExpression(left, scope);
      const fallback = lowerExpression(right, scope);
      return either(value, fallback, { kind: "coalesce", value: value.expr, fallback: fallback.expr });
    }
    case SyntaxKind.EqualsEqualsEqualsToken:
      return built(lowerEquality(left, right, scope));
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return built({ kind: "not", operand: lowerEquality(left, right, scope) });
    default:
      return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
}

function lowerNumberOperand(node: TsNode, op: string, scope: Scope): Expr {
  const type = typeOfTs(node.getType());
  return type?.kind === "number"
    ? lowerExpression(node, scope).expr
    : refuse(scope, "DOK2011", node, { op: `\`${op}\``, type: node.getType().getText(node) }).expr;
}

function lowerEquality(left: TsNode, right: TsNode, scope: Scope): Expr {
  if (Node.isTypeOfExpression(left)) {
    const is = Node.isStringLiteral(right) ? TYPEOF.get(right.getLiteralText()) : undefined;
    return is
      ? { kind: "kindOf", value: lowerExpression(left.getExpression(), scope).expr, is }
      : refuse(scope, "DOK2002", left, { what: "typeof other than string, number and boolean" }).expr;
  }
  const sides = [lowerExpression(left, scope).expr, lowerExpression(right, scope).expr] as const;
  const againstAbsent = sides.some((side) => side.kind === "literal" && side.value === null);
  const openSides = againstAbsent ? [] : [left, right].filter((side) => !isScalar(side));
  const [refused] = openSides.length === 2 ? openSides : openSides.filter((side) => typeOfTs(side.getType())?.kind !== "any");
  if (refused) {
    return refuse(scope, "DOK2010", refused, { type: refused.getType().getText(refused) }).expr;
  }
  return { kind: "equal", left: sides[0], right: sides[1] };
}
