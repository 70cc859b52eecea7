import type { Expr } from "./nodes.ts";
import { partsOf } from "./rewrite.ts";

/** Names that an expression uses and does not bind, in order of first use. */
export function freeNames(expr: Expr): readonly string[] {
  const found = new Set<string>();
  const bound = new Set<string>();
  collect(expr, found, bound);
  return [...found].filter((name) => !bound.has(name));
}

function collect(expr: Expr, found: Set<string>, bound: Set<string>): void {
  switch (expr.kind) {
    case "name":
      found.add(expr.name);
      break;
    case "some":
    case "every":
    case "filter":
    case "map":
      bound.add(expr.each);
      break;
    case "let":
      bound.add(expr.name);
      break;
    default:
      break;
  }
  for (const part of partsOf(expr)) {
    collect(part, found, bound);
  }
}
