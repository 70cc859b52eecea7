// A unit's clauses as a tree: the steps that several clauses begin with are taken once for all of them.
import type { Clause, Step, Unit } from "./nodes.ts";
import { renameClause } from "./rename.ts";

/** A clause without its steps: what is reported where they lead. */
export type Report = Clause extends infer C ? (C extends Clause ? Omit<C, "steps"> : never) : never;

export type Branch = { readonly step: Step; readonly then: readonly Branch[] } | { readonly report: Report };

/** A unit as it is run. Names are unique on the way to each report only: `v1`, `v2` and so on. */
export interface Plan extends Omit<Unit, "clauses" | "edited"> {
  readonly branches: readonly Branch[];
}

export function planOf({ clauses, edited: _, ...unit }: Unit): Plan {
  const root: Node = { then: new Map(), reports: [] };
  for (const clause of clauses) {
    const { steps, ...report } = alike(clause);
    const leaf = steps.reduce<Node>(below, root);
    leaf.reports.push(report);
  }
  return { ...unit, branches: branchesOf(root) };
}

interface Node {
  readonly then: Map<string, Next>;
  readonly reports: Report[];
}

interface Next extends Node {
  readonly step: Step;
}

/** Where the step leads, found or made. */
function below({ then }: Node, step: Step): Node {
  const key = JSON.stringify(step);
  const next = then.get(key) ?? { step, then: new Map(), reports: [] };
  then.set(key, next);
  return next;
}

function branchesOf({ then, reports }: Node): readonly Branch[] {
  return [...reports.map((report) => ({ report })), ...[...then.values()].map((next) => ({ step: next.step, then: branchesOf(next) }))];
}

/** Every loop counts, and names go by the order in which they are bound: clauses that begin alike then do so to the letter. */
function alike(clause: Clause): Clause {
  const steps = clause.steps.map((step) => (step.kind === "forEach" ? { ...step, index: step.index ?? `${step.each}_counter` } : step));
  let count = 0;
  return renameClause({ ...clause, steps }, () => {
    count += 1;
    return `v${count}`;
  });
}
