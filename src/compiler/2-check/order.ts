// The keys of a map, and other objects, come in another order in every engine, so no position in a list made of them may be read.
import type { Clause, Expr } from "../../ir/nodes.ts";
import { partsOf } from "../../ir/rewrite.ts";

/** True where a finding depends on the order of a map's keys. */
export function readsOrderOfKeys(clause: Clause): boolean {
  const values = new Map(clause.steps.flatMap((step) => (step.kind === "bind" ? [[step.name, step.value] as const] : [])));
  const isLoopByPosition = clause.steps.some((step) => step.kind === "forEach" && step.index !== null && isUnordered(step.list, values));
  const own = clause.kind === "violation" ? [clause.at, clause.message, clause.fix] : [clause.at, clause.reason];
  const read = clause.steps.map((step) =>
    step.kind === "when" ? step.test : step.kind === "bind" ? step.value : step.kind === "forEach" ? step.list : step.map,
  );
  return isLoopByPosition || [...own, ...read].some((expr) => readsPosition(expr, values));
}

type Values = ReadonlyMap<string, Expr>;

function readsPosition(expr: Expr, values: Values): boolean {
  const inner = expr.kind === "let" ? new Map(values).set(expr.name, expr.value) : values;
  return (expr.kind === "item" && isUnordered(expr.of, values)) || partsOf(expr).some((part) => readsPosition(part, inner));
}

function isUnordered(list: Expr, values: Values): boolean {
  switch (list.kind) {
    case "keys":
    case "related":
      return true;
    case "name": {
      const value = values.get(list.name);
      return value !== undefined && isUnordered(value, values);
    }
    case "filter":
    case "map":
      return isUnordered(list.list, values);
    case "concat":
      return list.lists.some((part) => isUnordered(part, values));
    case "cond":
      return isUnordered(list.then, values) || isUnordered(list.else, values);
    case "coalesce":
      return isUnordered(list.value, values) || isUnordered(list.fallback, values);
    case "let":
      return isUnordered(list.body, new Map(values).set(list.name, list.value));
    default:
      return false;
  }
}
