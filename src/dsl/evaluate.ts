// Runs a control as the TypeScript that it is: the oracle that every compiled form is held against.
import type { Control, Finding } from "./control.ts";
import type { Pack, ResourceFacts } from "./operator.ts";
import type { Params } from "./params.ts";
import { projectObject } from "./project.ts";
import { completeSlice } from "./resource.ts";

export interface Evaluation {
  readonly control: Control;
  readonly resourceFacts: ResourceFacts<unknown>;
  readonly version: string;
  readonly object: unknown;
  readonly pack: Pack;
  readonly params?: { readonly [name: string]: unknown };
}

/** The findings of one control on one object, in the order the rule yields them. Empty where the kind shows none of the control's facts. */
export function evaluateControl({ control, resourceFacts, version, object, pack, params = {} }: Evaluation): readonly Finding[] {
  const slice = resourceFacts.resource.versions[version];
  if (slice === undefined) {
    return [];
  }
  const seen = projectObject(completeSlice(slice), object);
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
  return [...control.check(database as never, values as never)];
}

export function defaultsOf(params: Params): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
}
