// Rebuilds an expression with its direct parts replaced. Every pass that changes the IR goes through here, so a field
// forgotten here is lost everywhere: the no-op test runs each policy through it.
import type { Clause, Expr, Step } from "./nodes.ts";

type Change = (expr: Expr) => Expr;

/** One entry for each kind, made once: this runs for each node of each pass. */
const PARTS: { readonly [K in Expr["kind"]]: (node: Extract<Expr, { kind: K }>, change: Change) => Expr } = {
  literal: same,
  name: same,
  input: same,
  param: same,
  related: same,
  whole: same,
  field: (e, change) => ({ ...e, of: change(e.of) }),
  entry: (e, change) => ({ ...e, of: change(e.of), key: change(e.key) }),
  item: (e, change) => ({ ...e, of: change(e.of) }),
  record: (e, change) => ({ ...e, fields: mapValues(e.fields, change) }),
  get: (e, change) => ({ ...e, of: change(e.of) }),
  list: (e, change) => ({ ...e, items: e.items.map(change) }),
  concat: (e, change) => ({ ...e, lists: e.lists.map(change) }),
  coalesce: (e, change) => ({ ...e, value: change(e.value), fallback: change(e.fallback) }),
  cond: (e, change) => ({ ...e, test: change(e.test), then: change(e.then), else: change(e.else) }),
  and: (e, change) => ({ ...e, operands: all(e.operands, change) }),
  or: (e, change) => ({ ...e, operands: all(e.operands, change) }),
  not: (e, change) => ({ ...e, operand: change(e.operand) }),
  equal: (e, change) => ({ ...e, left: change(e.left), right: change(e.right) }),
  compare: (e, change) => ({ ...e, left: change(e.left), right: change(e.right) }),
  kindOf: (e, change) => ({ ...e, value: change(e.value) }),
  textTest: (e, change) => ({ ...e, text: change(e.text), part: change(e.part) }),
  matches: (e, change) => ({ ...e, text: change(e.text) }),
  lower: (e, change) => ({ ...e, text: change(e.text) }),
  split: (e, change) => ({ ...e, text: change(e.text) }),
  words: (e, change) => ({ ...e, text: change(e.text) }),
  text: (e, change) => ({ ...e, parts: e.parts.map(change) }),
  show: (e, change) => ({ ...e, value: change(e.value) }),
  some: (e, change) => ({ ...e, list: change(e.list), test: change(e.test) }),
  every: (e, change) => ({ ...e, list: change(e.list), test: change(e.test) }),
  filter: (e, change) => ({ ...e, list: change(e.list), test: change(e.test) }),
  map: (e, change) => ({ ...e, list: change(e.list), body: change(e.body) }),
  keys: (e, change) => ({ ...e, map: change(e.map) }),
  member: (e, change) => ({ ...e, value: change(e.value) }),
  length: (e, change) => ({ ...e, list: change(e.list) }),
  let: (e, change) => ({ ...e, value: change(e.value), body: change(e.body) }),
  labelled: (e, change) => ({ ...e, value: change(e.value) }),
  someFact: (e, change) => ({ ...e, test: change(e.test) }),
  everyFact: (e, change) => ({ ...e, test: change(e.test) }),
};

function same(node: Expr): Expr {
  return node;
}

function all([first, ...rest]: readonly [Expr, ...Expr[]], change: Change): [Expr, ...Expr[]] {
  return [change(first), ...rest.map(change)];
}

/** The node with its direct parts changed. */
export function rewriteParts(expr: Expr, change: Change): Expr {
  return (PARTS[expr.kind] as (node: Expr, change: Change) => Expr)(expr, change);
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
    ? {
        ...clause,
        steps,
        at: change(clause.at),
        message: change(clause.message),
        fix: change(clause.fix),
        ...(clause.edit === undefined ? {} : { edit: change(clause.edit) }),
      }
    : { ...clause, steps, at: change(clause.at), reason: change(clause.reason) };
}
