// Rebuilds an expression with its direct parts replaced. Every pass that changes the IR goes through here, so a field
// forgotten here is lost everywhere: the no-op test runs each policy through it.
import type { Clause, Expr, Step } from "./nodes.ts";
import { type ExprVisitor, visit } from "./visit.ts";

type Change = (expr: Expr) => Expr;

export function rewriteParts(expr: Expr, change: Change): Expr {
  const leaf = <E extends Expr>(node: E): Expr => node;
  const all = (operands: readonly [Expr, ...Expr[]]): [Expr, ...Expr[]] => [change(operands[0]), ...operands.slice(1).map(change)];
  const parts: ExprVisitor<Expr> = {
    literal: leaf,
    name: leaf,
    input: leaf,
    param: leaf,
    field: (e) => ({ ...e, of: change(e.of) }),
    entry: (e) => ({ ...e, of: change(e.of), key: change(e.key) }),
    item: (e) => ({ ...e, of: change(e.of) }),
    record: (e) => ({ ...e, fields: mapValues(e.fields, change) }),
    get: (e) => ({ ...e, of: change(e.of) }),
    list: (e) => ({ ...e, items: e.items.map(change) }),
    concat: (e) => ({ ...e, lists: e.lists.map(change) }),
    coalesce: (e) => ({ ...e, value: change(e.value), fallback: change(e.fallback) }),
    cond: (e) => ({ ...e, test: change(e.test), then: change(e.then), else: change(e.else) }),
    and: (e) => ({ ...e, operands: all(e.operands) }),
    or: (e) => ({ ...e, operands: all(e.operands) }),
    not: (e) => ({ ...e, operand: change(e.operand) }),
    equal: (e) => ({ ...e, left: change(e.left), right: change(e.right) }),
    compare: (e) => ({ ...e, left: change(e.left), right: change(e.right) }),
    kindOf: (e) => ({ ...e, value: change(e.value) }),
    textTest: (e) => ({ ...e, text: change(e.text), part: change(e.part) }),
    matches: (e) => ({ ...e, text: change(e.text) }),
    lower: (e) => ({ ...e, text: change(e.text) }),
    split: (e) => ({ ...e, text: change(e.text) }),
    words: (e) => ({ ...e, text: change(e.text) }),
    text: (e) => ({ ...e, parts: e.parts.map(change) }),
    show: (e) => ({ ...e, value: change(e.value) }),
    some: (e) => ({ ...e, list: change(e.list), test: change(e.test) }),
    every: (e) => ({ ...e, list: change(e.list), test: change(e.test) }),
    filter: (e) => ({ ...e, list: change(e.list), test: change(e.test) }),
    map: (e) => ({ ...e, list: change(e.list), body: change(e.body) }),
    keys: (e) => ({ ...e, map: change(e.map) }),
    member: (e) => ({ ...e, value: change(e.value) }),
    length: (e) => ({ ...e, list: change(e.list) }),
    let: (e) => ({ ...e, value: change(e.value), body: change(e.body) }),
    labelled: (e) => ({ ...e, value: change(e.value) }),
    someFact: (e) => ({ ...e, test: change(e.test) }),
    everyFact: (e) => ({ ...e, test: change(e.test) }),
  };
  return visit(parts, expr);
}

export function mapValues<A, B>(record: { readonly [name: string]: A }, change: (value: A) => B): { [name: string]: B } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Bottom-up: parts first, then the node itself. */
export function rewrite(expr: Expr, change: Change): Expr {
  return change(rewriteParts(expr, (part) => rewrite(part, change)));
}

/** Names are unique in a unit, so no capture can happen. */
export function substitute(expr: Expr, values: ReadonlyMap<string, Expr>): Expr {
  return rewrite(expr, (node) => (node.kind === "name" ? (values.get(node.name) ?? node) : node));
}

export function partsOf(expr: Expr): readonly Expr[] {
  const found: Expr[] = [];
  rewriteParts(expr, (part) => {
    found.push(part);
    return part;
  });
  return found;
}

/** How often each name is used (bound names are unique, so this is also the set of free names of closed parts). */
export function countNames(expr: Expr, counts: Map<string, number> = new Map()): Map<string, number> {
  if (expr.kind === "name") {
    counts.set(expr.name, (counts.get(expr.name) ?? 0) + 1);
  }
  for (const part of partsOf(expr)) {
    countNames(part, counts);
  }
  return counts;
}

export function rewriteStep(step: Step, change: Change): Step {
  switch (step.kind) {
    case "when":
      return { ...step, test: change(step.test) };
    case "forEach":
      return { ...step, list: change(step.list) };
    case "forEntries":
      return { ...step, map: change(step.map) };
    case "bind":
      return { ...step, value: change(step.value) };
  }
}

export function rewriteClause(clause: Clause, change: Change): Clause {
  const steps = clause.steps.map((step) => rewriteStep(step, change));
  return clause.kind === "violation"
    ? { ...clause, steps, at: change(clause.at), message: change(clause.message), fix: change(clause.fix) }
    : { ...clause, steps, at: change(clause.at), reason: change(clause.reason) };
}
