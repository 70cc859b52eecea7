// Other names for what a clause binds; its meaning stays.
import { type Clause, type Expr, name, type Step } from "./nodes.ts";
import { rewriteClause, rewriteParts, rewriteStep, substitute } from "./rewrite.ts";

/** The clause with the names that `unique` gives for those it binds, in the order in which they are bound. */
export function renameClause(clause: Clause, unique: (base: string) => string): Clause {
  const renamed = new Map<string, Expr>();
  const rename = (id: string): string => {
    const fresh = unique(id);
    renamed.set(id, name(fresh));
    return fresh;
  };
  const inside = (expr: Expr): Expr => renameBound(substitute(expr, renamed), unique);
  const steps = clause.steps.map((step): Step => {
    const changed = rewriteStep(step, inside);
    switch (changed.kind) {
      case "when":
        return changed;
      case "bind":
        return { ...changed, name: rename(changed.name) };
      case "forEach":
        return { ...changed, index: changed.index === null ? null : rename(changed.index), each: rename(changed.each) };
      case "forEntries":
        return { ...changed, key: rename(changed.key), each: rename(changed.each) };
    }
  });
  return { ...rewriteClause({ ...clause, steps: [] }, inside), steps };
}

/** Bound names inside an expression (arrow parameters, lets), outermost first. */
function renameBound(expr: Expr, unique: (base: string) => string): Expr {
  switch (expr.kind) {
    case "some":
    case "every":
    case "filter": {
      const each = unique(expr.each);
      return { ...expr, list: renameBound(expr.list, unique), each, test: renameBound(substitute(expr.test, new Map([[expr.each, name(each)]])), unique) };
    }
    case "map": {
      const each = unique(expr.each);
      return { ...expr, list: renameBound(expr.list, unique), each, body: renameBound(substitute(expr.body, new Map([[expr.each, name(each)]])), unique) };
    }
    case "let": {
      const bound = unique(expr.name);
      return {
        ...expr,
        value: renameBound(expr.value, unique),
        name: bound,
        body: renameBound(substitute(expr.body, new Map([[expr.name, name(bound)]])), unique),
      };
    }
    default:
      return rewriteParts(expr, (part) => renameBound(part, unique));
  }
}
