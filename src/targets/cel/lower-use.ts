// Expressions as what their use wants: choices are made between texts, conditions or lists, not between open values.
import { countNames } from "../../ir/rewrite.ts";
import type { Expr } from "../../ir/nodes.ts";
import { type Cel, ternary, testChoice } from "./ast.ts";
import { testOf } from "./compare.ts";
import type { Context } from "./context.ts";
import { textOf } from "./convert.ts";
import { lowerView } from "./lower.ts";
import { bindValue } from "./lower-bind.ts";

/** `expr === true` */
export function lowerTest(expr: Expr, context: Context): Cel {
  switch (expr.kind) {
    case "cond":
      return testChoice(lowerTest(expr.test, context), lowerTest(expr.then, context), lowerTest(expr.else, context));
    case "let":
      return inLet(expr, context, lowerTest);
    case "labelled":
      return lowerTest(expr.value, context);
    default:
      return testOf(lowerView(expr, context), context);
  }
}

/** The text, "" for what is none. */
export function lowerText(expr: Expr, context: Context): Cel {
  switch (expr.kind) {
    case "cond":
      return ternary(lowerTest(expr.test, context), lowerText(expr.then, context), lowerText(expr.else, context));
    case "let":
      return inLet(expr, context, lowerText);
    default:
      return textOf(lowerView(expr, context), context);
  }
}

export function inLet(expr: Extract<Expr, { kind: "let" }>, context: Context, lower: (expr: Expr, context: Context) => Cel): Cel {
  if (!countNames(expr.body).has(expr.name)) {
    return lower(expr.body, context);
  }
  const bound = bindValue(expr.name, expr.value, [expr.body], context);
  const body = lower(expr.body, bound.context);
  return bound.wrap === null ? body : bound.wrap(body);
}
