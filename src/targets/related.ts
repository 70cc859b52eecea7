// Which rules look at objects beside the one under review, and which targets can.
import type { Target } from "../dsl/control.ts";
import type { Clause, Expr, Related, Unit } from "../ir/nodes.ts";
import { partsOf, rewriteClause } from "../ir/rewrite.ts";

/** They are given one object, and nothing else can be read: Gatekeeper's CEL engine has no inventory, and the API server's CEL no look-ups. */
const BLIND: readonly Target[] = ["gatekeeper-cel", "kyverno-clusterpolicy", "admission"];

/** Of other objects they are asked only for those of kinds that every cluster has: to keep or list another is an error, and then nothing is judged. */
const NEAR: readonly Target[] = ["gatekeeper-rego", "kyverno-validatingpolicy"];

type Sight = "none" | "near" | "all";

function sightOf(target: Target): Sight {
  if (BLIND.includes(target)) {
    return "none";
  }
  return NEAR.includes(target) ? "near" : "all";
}

const isSeen = (related: Related, sight: Sight): boolean => sight === "all" || (sight === "near" && related.isInEveryCluster);

/** Made once for each unit: what is rendered of it is remembered by the unit. */
const KNOWN: { readonly [sight in Sight]: WeakMap<Unit, Unit> } = { none: new WeakMap(), near: new WeakMap(), all: new WeakMap() };

/** The unit without the ways to a finding that lead through objects which cannot be seen. */
function within(unit: Unit, sight: Sight): Unit {
  const known = KNOWN[sight].get(unit);
  if (known !== undefined) {
    return known;
  }
  const clauses = unit.clauses.filter((clause) => relatedIn(clause).every((related) => isSeen(related, sight)));
  const left = clauses.length === unit.clauses.length ? unit : { ...unit, clauses };
  KNOWN[sight].set(unit, left);
  return left;
}

/** What a target can say of the units. */
export function sayable(units: readonly Unit[], target: Target): readonly Unit[] {
  const sight = sightOf(target);
  return sight === "all" ? units : units.map((unit) => within(unit, sight));
}

export interface BlindSpot {
  readonly control: string;
  readonly target: Target;
  readonly why: string;
  /** The kinds of which something is left out. */
  readonly kinds: readonly string[];
}

/** Rules that some target says in part, or not at all, as it does not see the objects that they look at. */
export function blindSpotsOf(units: readonly Unit[]): readonly BlindSpot[] {
  const finding = units.map((unit) => ({ ...unit, clauses: unit.clauses.filter(({ kind }) => kind === "violation") }));
  const asking = finding.filter((unit) => relatedKindsOf([unit]).length > 0);
  return [...new Set(asking.map(({ control }) => control))].flatMap((control) => {
    const own = asking.filter((unit) => unit.control === control);
    return [...BLIND, ...NEAR].flatMap((target) => {
      const sight = sightOf(target);
      const blind = own.filter((unit) => relatedKindsOf([unit]).some((related) => !isSeen(related, sight)));
      const needed = relatedKindsOf(blind).filter((related) => !isSeen(related, sight));
      const names = needed.map(({ resourceKind }) => resourceKind).join(" or ");
      const reason = sight === "none" ? "it sees one object at a time" : "not every cluster has the kind";
      const why = `${reason}: what takes a look at ${names} objects is left out`;
      return blind.length === 0 ? [] : [{ control, target, why, kinds: [...new Set(blind.map(({ resourceKind }) => resourceKind))].sort() }];
    });
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
