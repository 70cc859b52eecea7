// A few random objects of each kind, chosen out of many so that together they show every clause, and every silence, that
// the many do: engines that take a tenth of a second for an object can't be given thousands.
import fc from "fast-check";
import { interpretUnit } from "../../src/ir/interpret.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import { arbitraryObject, textsOf } from "./arbitrary-object.ts";
import { editedFixture } from "./edited-fixture.ts";
import { fixtures } from "./fixtures.ts";
import { model } from "./pack.ts";
import type { Given } from "./subjects.ts";

export interface DiverseOptions {
  readonly seed: number;
  /** How many are made for each kind and version, of which some are chosen. */
  readonly pool: number;
  /** So many verdicts, at least, of each kind and version: more objects where few controls speak to them. */
  readonly verdicts: number;
}

/** The same seed gives the same objects. */
export function diverseObjects({ seed, pool, verdicts }: DiverseOptions): readonly Given[] {
  return model.operators.flatMap((operator) =>
    operator.resources.flatMap((resource) => {
      const units = model.units.filter((unit) => unit.group === resource.group && unit.resourceKind === resource.kind);
      const { marks, texts: names } = knownOf(units);
      const texts = [...textsOf(units), ...names];
      return Object.keys(resource.versions).flatMap((version) => {
        const apiVersion = resource.group === "" ? version : `${resource.group}/${version}`;
        const [first, ...rest] = fixtures.map(({ object }) => object).filter((object) => object.apiVersion === apiVersion && object.kind === resource.kind);
        const random = arbitraryObject(resource, version, texts);
        const body = first === undefined ? random : fc.oneof(random, { weight: 2, arbitrary: editedFixture([first, ...rest], texts) });
        const arbitrary = fc.tuple(body, fc.option(fc.constantFrom(...marks), { freq: 4 }));
        const made = units.length === 0 ? [] : fc.sample(arbitrary, { seed, numRuns: pool });
        const objects = made.map(([object, mark], index) => admitted(marked(JSON.parse(JSON.stringify(object)), mark ?? {}), index));
        return choose(objects, units, Math.ceil(verdicts / units.length)).map((object) => ({
          from: `${operator.name} ${version} ${object.metadata?.name}`,
          object,
        }));
      });
    }),
  );
}

type Made = Given["object"];
type Labels = { readonly [key: string]: string };

/** By what the units know objects: labels, and texts such as names. They are parameters, not parts of any clause. */
function knownOf(units: readonly Unit[]): { readonly marks: readonly [Labels, ...Labels[]]; readonly texts: readonly string[] } {
  const items = units.flatMap((unit) => unit.params.flatMap((param) => (Array.isArray(param.default) ? param.default : [])));
  const marks = items.flatMap((item): readonly Labels[] =>
    typeof item === "object" && typeof item["key"] === "string" ? [{ [item["key"]]: item["value"] === "" ? "orders" : String(item["value"]) }] : [],
  );
  return { marks: [{}, ...marks], texts: items.filter((item) => typeof item === "string") };
}

const LABEL_FIELDS = new Set(["labels", "matchLabels", "selector"]);

/** With the labels wherever there are any. */
function marked(value: unknown, mark: Labels): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return Array.isArray(value) ? value.map((item) => marked(item, mark)) : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]): readonly [string, unknown] => {
      const changed = marked(inner, mark);
      return [field, LABEL_FIELDS.has(field) && typeof changed === "object" && !Array.isArray(changed) ? { ...changed, ...mark } : changed];
    }),
  );
}

/** As an API server would have it: a name that is one, and labels that are texts. Everything below stays as odd as it is. */
function admitted(object: unknown, index: number): Made {
  const { metadata, ...rest } = object as Made & { readonly metadata?: { readonly [field: string]: unknown } };
  const name = metadata?.["name"];
  const named = typeof name === "string" && /^[a-z0-9]([-a-z0-9]{0,50}[a-z0-9])?$/u.test(name) ? name : `random-${index}`;
  return { ...rest, metadata: { name: named, ...textsIn("labels", metadata), ...textsIn("annotations", metadata) } };
}

function textsIn(field: "labels" | "annotations", metadata: { readonly [field: string]: unknown } | undefined): object {
  const map = metadata?.[field];
  const entries = typeof map === "object" && map !== null ? Object.entries(map).filter(([, value]) => typeof value === "string") : [];
  return entries.length === 0 ? {} : { [field]: Object.fromEntries(entries) };
}

/** Greedily: the object that shows most of what has not been shown yet; once nothing is left, any, until there are enough. */
function choose(objects: readonly Made[], units: readonly Unit[], least: number): readonly Made[] {
  if (objects.length <= least) {
    return objects;
  }
  let left = objects.map((object) => ({ object, shows: aspectsOf(object, units) }));
  const seen = new Set<string>();
  const chosen: Made[] = [];
  const news = (shows: readonly string[]): number => shows.filter((aspect) => !seen.has(aspect)).length;
  for (;;) {
    const [first, ...rest] = left;
    if (first === undefined) {
      return chosen;
    }
    const best = rest.reduce((top, each) => (news(each.shows) > news(top.shows) ? each : top), first);
    if (news(best.shows) === 0 && chosen.length >= least) {
      return chosen;
    }
    for (const aspect of best.shows) {
      seen.add(aspect);
    }
    chosen.push(best.object);
    left = left.filter((each) => each !== best);
  }
}

/** Which clauses speak, once or more often, with what odd values; and which controls have nothing to say. */
function aspectsOf(object: Made, units: readonly Unit[]): readonly string[] {
  return units.flatMap((unit) => {
    const spoken = unit.clauses.flatMap((clause, index) => {
      const lines = interpretUnit({ ...unit, clauses: [clause] }, object).map((finding) => `${finding.field}${finding.message}`);
      const odd = [/\(none\)/u, /\(empty\)/u, /\(not shown\)/u].filter((pattern) => lines.some((line) => pattern.test(line)));
      return lines.length === 0 ? [] : [`${index}`, ...odd.map((pattern) => `${index} ${pattern.source}`), ...(lines.length > 1 ? [`${index} more`] : [])];
    });
    return (spoken.length === 0 ? ["nothing"] : spoken).map((aspect) => `${unit.control} ${aspect}`);
  });
}
