// Runs a control as the TypeScript that it is: the oracle that every compiled form is held against.
import type { Control, Finding } from "./control.ts";
import type { Joint, Pack, ResourceFacts } from "./operator.ts";
import type { Params } from "./params.ts";
import { projectObject } from "./project.ts";
import { namespaceOf, type Others, type Surroundings } from "./related.ts";
import { completeSlice, type Resource } from "./resource.ts";

export interface Evaluation {
  readonly control: Control;
  readonly resourceFacts: ResourceFacts<unknown>;
  readonly version: string;
  readonly object: unknown;
  readonly pack: Joint;
  /** None, and more may be elsewhere, where nothing is said. */
  readonly others?: Others;
  readonly params?: { readonly [name: string]: unknown };
}

/** The findings of one control on one object, in the order the rule yields them. Empty where the kind shows none of the control's facts. */
export function evaluateControl({ control, resourceFacts, version, object, pack: joint, params = {}, others = NO_OTHERS }: Evaluation): readonly Finding[] {
  const slice = resourceFacts.resource.versions[version];
  if (slice === undefined) {
    return [];
  }
  const seen = projectObject(completeSlice(slice), object);
  const pack: Pack = { ...joint, ...surroundings(object, others) };
  const values = { ...defaultsOf(control.params), ...params };
  const { group, kind } = resourceFacts.resource;
  const rule = control.objects.find((candidate) => candidate.resource.group === group && candidate.resource.kind === kind);
  if (rule) {
    return [...rule.check(seen as never, values as never, pack)];
  }
  if (control.check === undefined) {
    return [];
  }
  const facts = new Map(Object.entries(resourceFacts.facts));
  const database = Object.fromEntries(
    control.reads.map((fact) => {
      const read: unknown = facts.get(fact);
      return [fact, typeof read === "function" ? [...read(seen, pack, pack.inSchema[fact] ?? [])] : []];
    }),
  );
  return [...control.check(database as never, values as never, pack)];
}

const NO_OTHERS: Others = { find: () => [], isWhole: false };

function surroundings(object: unknown, { find, isWhole }: Others): Surroundings {
  const namespace = namespaceOf(object);
  const related = ({ group, kind, scope, versions }: Resource): readonly unknown[] =>
    Object.entries(versions)
      .slice(0, 1)
      .flatMap(([version, slice]) => find({ group, version, resourceKind: kind, scope }, namespace).map((found) => projectObject(completeSlice(slice), found)));
  return { related: related as Surroundings["related"], isWhole };
}

export function defaultsOf(params: Params): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
}
