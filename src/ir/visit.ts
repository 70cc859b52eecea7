import type { Expr } from "./nodes.ts";

/** One entry per kind: a new kind does not compile until every backend says what it does with it. */
export type ExprVisitor<R> = { readonly [K in Expr["kind"]]: (node: Extract<Expr, { kind: K }>) => R };

export function visit<R>(visitor: ExprVisitor<R>, node: Expr): R {
  return (visitor[node.kind] as (node: Expr) => R)(node);
}
