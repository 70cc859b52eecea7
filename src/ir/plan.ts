// A unit's clauses as a tree: the steps that several clauses begin with are taken once for all of them.
import type { Clause, Expr, Step, Unit } from "./nodes.ts";
import { rewriteClause, rewriteParts } from "./rewrite.ts";

/** A clause without its steps: what is reported where they lead. */
export type Report = Clause extends infer C ? (C extends Clause ? Omit<C, "steps"> : never) : never;

export type Branch = { readonly step: Step; readonly then: readonly Branch[] } | { readonly report: Report };

/** A unit as it is run. Names are unique on the way to each report only: `v0`, `v1` and so on. */
export interface Plan extends Omit<Unit, "clauses" | "edited"> {
  readonly branches: readonly Branch[];
}

export function planOf({ clauses, edited: _, ...unit }: Unit): Plan {
  const root: Node = { then: new Map(), reports: [] };
  for (const clause of clauses) {
    const { steps, ...report } = renamed(clause);
    const leaf = steps.reduce(below, root);
    leaf.reports.push(report);
  }
  return { ...unit, branches: branchesOf(root) };
}

interface Node {
  step?: Step;
  readonly then: Map<string, Node>;
  readonly reports: Report[];
}

/** Where the step leads, found or made. Loops that differ only by whether they count are one. */
function below(node: Node, step: Step): Node {
  const key = JSON.stringify(step.kind === "forEach" ? { ...step, index: null } : step);
  const next: Node = node.then.get(key) ?? { step, then: new Map(), reports: [] };
  if (next.step?.kind === "forEach" && next.step.index === null) {
    next.step = step;
  }
  node.then.set(key, next);
  return next;
}

function branchesOf({ then, reports }: Node): readonly Branch[] {
  return [...reports.map((report) => ({ report })), ...[...then.values()].flatMap((node) => (node.step ? [{ step: node.step, then: branchesOf(node) }] : []))];
}

/** With names by the order in which they are bound: clauses that begin alike then do so to the letter. */
function renamed(clause: Clause): Clause {
  const names = new Map<string, string>();
  const bind = (name: string): string => {
    const fresh = `v${names.size}`;
    names.set(name, fresh);
    return fresh;
  };
  const within = (expr: Expr): Expr => {
    switch (expr.kind) {
      case "name":
        return { kind: "name", name: names.get(expr.name) ?? expr.name };
      case "some":
      case "every":
      case "filter":
      case "map":
        return rewriteParts({ ...expr, each: bind(expr.each) }, within);
      case "let":
        return rewriteParts({ ...expr, name: bind(expr.name) }, within);
      default:
        return rewriteParts(expr, within);
    }
  };
  const steps = clause.steps.map((step) => renamedStep(step, within, bind));
  return { ...rewriteClause({ ...clause, steps: [] }, within), steps };
}

/** A loop that does not count takes a name for its counter all the same. */
function renamedStep(step: Step, within: (expr: Expr) => Expr, bind: (name: string) => string): Step {
  switch (step.kind) {
    case "when":
      return { ...step, test: within(step.test) };
    case "bind": {
      const value = within(step.value);
      return { ...step, value, name: bind(step.name) };
    }
    case "forEach": {
      const list = within(step.list);
      const each = bind(step.each);
      const index = bind(step.index ?? `${step.each} counted`);
      return { ...step, list, each, index: step.index === null ? null : index };
    }
    case "forEntries": {
      const map = within(step.map);
      const key = bind(step.key);
      return { ...step, map, key, each: bind(step.each) };
    }
  }
}
