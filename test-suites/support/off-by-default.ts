// What a rule says only once a user has set a parameter.
import type { Clause, Expr } from "../../src/ir/nodes.ts";
import { partsOf, rewriteClause } from "../../src/ir/rewrite.ts";
import { model } from "./pack.ts";

const off = new Set(
  model.units.flatMap(({ params }) =>
    params.filter(({ default: value }) => value === false || (Array.isArray(value) && value.length === 0)).map(({ name }) => name),
  ),
);

/** Whether the clause asks for a parameter that is empty, or off, by default. */
export function wantsParameters(clause: Clause): boolean {
  let wants = false;
  const look = (expr: Expr): Expr => {
    wants ||= expr.kind === "param" && off.has(expr.name);
    partsOf(expr).forEach(look);
    return expr;
  };
  rewriteClause(clause, look);
  return wants;
}
