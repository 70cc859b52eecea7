import type { Expr } from "../../ir/nodes.ts";
import { and, type Cel, isLiteral, lit } from "./ast.ts";
import type { Context } from "./context.ts";
import { textOf } from "./convert.ts";
import { BOOL, kindOfType } from "./exact.ts";
import { lowerView } from "./lower.ts";
import { lowerText } from "./lower-use.ts";
import { compact, conforms, normal, typeTest } from "./view.ts";

/** A question about a text. Where the answer for an empty one is no, the type's test is a condition, not a choice. */
export function textPredicate(expr: Expr, known: (text: string) => boolean, build: (text: Cel) => Cel, context: Context): Cel {
  if (expr.kind === "cond" || expr.kind === "let") {
    return build(lowerText(expr, context));
  }
  const view = normal(lowerView(expr, context));
  if (isLiteral(view.leaf) && view.test === "none") {
    return lit(typeof (view.leaf.kind === "literal" && view.leaf.value) === "string" && known(String(view.leaf.kind === "literal" && view.leaf.value)));
  }
  const { otherwise, test } = view;
  const isText = test === "none" || test === "present" || kindOfType(test) === "string" || kindOfType(test) === "unknown";
  const isNo = otherwise.term.kind === "literal" && !known(typeof otherwise.term.value === "string" ? otherwise.term.value : "") && !known("");
  if (!isText || !isNo) {
    return build(textOf(view, context));
  }
  return compact(view, context, BOOL, (inner) =>
    and([...inner.when, conforms(inner), typeTest(inner.leaf, inner.known, { kind: "string" }), build(inner.sure)]),
  );
}
