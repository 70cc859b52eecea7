// Which rules look at objects beside the one under review, and which targets can.
import type { Target } from "../dsl/control.ts";
import type { Clause, Expr, Related, Unit } from "../ir/nodes.ts";
import { partsOf, rewriteClause } from "../ir/rewrite.ts";

/** They are given one object, and nothing else can be read: Gatekeeper's CEL engine has no inventory, and the API server's CEL no look-ups. */
const BLIND: readonly Target[] = ["gatekeeper-cel", "kyverno-clusterpolicy", "admission"];

/** Made once for each unit: what is rendered of it is remembered by the unit. */
const ALONE = new WeakMap<Unit, Unit>();

/** The unit without the ways to a finding that lead through other objects. */
function alone(unit: Unit): Unit {
  const known = ALONE.get(unit);
  if (known !== undefined) {
    return known;
  }
  const clauses = unit.clauses.filter((clause) => relatedIn(clause).length === 0);
  const left = clauses.length === unit.clauses.length ? unit : { ...unit, clauses };
  ALONE.set(unit, left);
  return left;
}

/** What a target can say of the units. */
export function sayable(units: readonly Unit[], target: Target): readonly Unit[] {
  return BLIND.includes(target) ? units.map(alone) : units;
}

export interface BlindSpot {
  readonly control: string;
  readonly target: Target;
  readonly why: string;
  /** The kinds of which something is left out. */
  readonly kinds: readonly string[];
}

/** Rules that some target says in part, or not at all, as it sees one object at a time. */
export function blindSpotsOf(units: readonly Unit[]): readonly BlindSpot[] {
  const asking = units.filter(({ clauses }) => clauses.some((clause) => clause.kind === "violation" && relatedIn(clause).length > 0));
  return [...new Set(asking.map(({ control }) => control))].flatMap((control) => {
    const own = asking.filter((unit) => unit.control === control);
    const kinds = [...new Set(own.map(({ resourceKind }) => resourceKind))].sort();
    const needed = relatedKindsOf(own).map(({ resourceKind }) => resourceKind);
    const why = `it sees one object at a time: what takes a look at ${needed.join(" or ")} objects is left out`;
    return BLIND.map((target) => ({ control, target, why, kinds }));
  });
}

/** The kinds that the units look for beside the object, each once, in order. */
export function relatedKindsOf(units: readonly Unit[]): readonly Related[] {
  const kinds = new Map<string, Related>();
  for (const related of units.flatMap(({ clauses }) => clauses.flatMap(relatedIn))) {
    kinds.set(`${related.group}/${related.resourceKind}`, related);
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

function relatedIn(clause: Clause): readonly Related[] {
  const found: Related[] = [];
  const collect = (expr: Expr): Expr => {
    if (expr.kind === "related") {
      found.push(expr);
    }
    partsOf(expr).forEach(collect);
    return expr;
  };
  rewriteClause(clause, collect);
  return found;
}
