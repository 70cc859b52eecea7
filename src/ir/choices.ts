// The constants an expression may be. Facts choose between a few words; a condition that asks for another can never hold
// for this kind, and its clause is not worth printing.
import { type Expr, literal, type Scalar } from "./nodes.ts";
import { isBooleanExpr } from "./simplify.ts";

export type Choices = ReadonlySet<Scalar | null>;

/** What bound names may be; undefined, or not there: anything. */
export type Known = ReadonlyMap<string, Choices | undefined>;

const BOOLEANS: Choices = new Set([true, false]);

/** Undefined where it may be anything. */
export function choicesOf(expr: Expr, names: Known): Choices | undefined {
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
export function decided(expr: Expr, names: Known): Expr {
  const compared = constantsOf(expr);
  const choices = compared && choicesOf(compared.value, names);
  if (choices === undefined) {
    return expr;
  }
  const met = [...choices].filter((choice) => compared?.wanted.includes(choice)).length;
  return met === 0 ? literal(false) : met === choices.size ? literal(true) : expr;
}

/** What is compared, and with what. */
function constantsOf(expr: Expr): { readonly value: Expr; readonly wanted: readonly (Scalar | null)[] } | undefined {
  switch (expr.kind) {
    case "member":
      return { value: expr.value, wanted: expr.of };
    case "equal":
      return expr.right.kind === "literal" ? { value: expr.left, wanted: [expr.right.value] } : undefined;
    default:
      return undefined;
  }
}
