// The constants an expression may be. Facts choose between a few words; a condition that asks for another can never hold
// for this kind, and its clause is not worth printing.
import { type Expr, literal, type Scalar } from "./nodes.ts";
import { isBooleanExpr } from "./simplify.ts";

export type Choices = ReadonlySet<Scalar | null>;

const BOOLEANS: Choices = new Set([true, false]);

/** Undefined where it may be anything. `names` says what bound names may be. */
export function choicesOf(expr: Expr, names: ReadonlyMap<string, Choices>): Choices | undefined {
  switch (expr.kind) {
    case "literal":
      return new Set([expr.value]);
    case "name":
      return names.get(expr.name);
    case "let":
      return choicesOf(expr.body, names);
    case "cond":
      return union(choicesOf(expr.then, names), choicesOf(expr.else, names));
    case "coalesce":
      return union(choicesOf(expr.value, names), choicesOf(expr.fallback, names));
    default:
      return isBooleanExpr(expr) ? BOOLEANS : undefined;
  }
}

function union(one: Choices | undefined, other: Choices | undefined): Choices | undefined {
  return one && other && new Set([...one, ...other]);
}

/** A comparison with constants that the choices decide is its answer; anything else is itself. */
export function decided(expr: Expr, names: ReadonlyMap<string, Choices>): Expr {
  if (expr.kind !== "member" && !(expr.kind === "equal" && expr.right.kind === "literal")) {
    return expr;
  }
  const wanted: readonly (Scalar | null)[] = expr.kind === "member" ? expr.of : expr.right.kind === "literal" ? [expr.right.value] : [];
  const choices = choicesOf(expr.kind === "member" ? expr.value : expr.left, names);
  if (choices === undefined) {
    return expr;
  }
  const met = [...choices].filter((choice) => wanted.includes(choice)).length;
  return met === 0 ? literal(false) : met === choices.size ? literal(true) : expr;
}
