// Names for values: what is short or used once stands where it is used, what needs no loop variable is a policy
// variable, and the rest is bound as the only item of a list.
import type { Expr } from "../../ir/nodes.ts";
import { countNames, partsOf } from "../../ir/rewrite.ts";
import { and, bindIn, type Cel, ident, isClosed, sizeOf } from "./ast.ts";
import { type Context, hoist, withName } from "./context.ts";
import { exact } from "./exact.ts";
import { lowerView } from "./lower.ts";
import { loopVariable } from "./names.ts";
import { normal, valueOf, type View, viewOfExact } from "./view.ts";

export interface Bound {
  readonly context: Context;
  /** Puts the binding around the term that uses it; null where none is needed. */
  readonly wrap: ((body: Cel) => Cel) | null;
}

/** Binds a name for the expressions that use it. `repeats`: they run once per item of a loop. */
export function bindValue(name: string, value: Expr, uses: readonly Expr[], context: Context, repeats = false): Bound {
  const view = normal(lowerView(value, context));
  const count = uses.reduce((total, use) => total + (countNames(use).get(name) ?? 0), 0);
  if (isShort(view, count) || view.path !== null || (count <= 1 && !repeats && !uses.some((use) => isLooped(use, name)))) {
    return { context: withName(context, name, view), wrap: null };
  }
  const { term, known } = valueOf(view, context);
  if (isClosed(term)) {
    const variable = hoist(context.variables, `${context.prefix}${name}`, term);
    return { context: withName(context, name, viewOfExact(exact(variable, known))), wrap: null };
  }
  const variable = loopVariable(name);
  return { context: withName(context, name, viewOfExact(exact(ident(variable), known))), wrap: (body) => bindIn(variable, term, body) };
}

/** Whether it is no longer where it is used than a name would make it. */
function isShort(view: View, count: number): boolean {
  const size = sizeOf(view.leaf) + sizeOf(and([...view.when, ...view.guards])) + sizeOf(view.otherwise.term);
  return size <= 4 || (size <= 16 && size * count <= 32);
}

/** True where the name is used inside a loop. */
function isLooped(expr: Expr, name: string): boolean {
  if (expr.kind === "some" || expr.kind === "every" || expr.kind === "filter") {
    return countNames(expr.test).has(name) || isLooped(expr.list, name);
  }
  if (expr.kind === "map") {
    return countNames(expr.body).has(name) || isLooped(expr.list, name);
  }
  return partsOf(expr).some((part) => isLooped(part, name));
}
