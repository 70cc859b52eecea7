// A few random objects of each kind, chosen out of many so that together they show every clause, and every silence, that
// the many do: engines that take a tenth of a second for an object can't be given thousands.
import fc from "fast-check";
import { apiVersionOf } from "../../src/dsl/related.ts";
import { type UnitJudge, unitJudge } from "../../src/ir/judge-unit.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import { toValue, type Value } from "../../src/ir/values.ts";
import { arbitraryObject, textsOf } from "./arbitrary-object.ts";
import { editedFixture } from "./edited-fixture.ts";
import { fixtures } from "./fixtures.ts";
import { model } from "./pack.ts";
import { narrowObjects } from "./narrow-objects.ts";
import { wantsParameters } from "./off-by-default.ts";
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
        const apiVersion = apiVersionOf({ group: resource.group, version });
        const own = fixtures.map(({ object }) => object).filter((object) => object.apiVersion === apiVersion && object.kind === resource.kind);
        const [first, ...rest] = own;
        const random = arbitraryObject(resource, version, texts);
        const body = first === undefined ? random : fc.oneof(random, { weight: 2, arbitrary: editedFixture([first, ...rest], texts) });
        // Chance alone would pass over many fixtures of a kind that has hundreds.
        const bodies = [...own.map((object) => editedFixture([object], texts)), ...Array<typeof body>(pool).fill(body)];
        const mark = fc.option(fc.constantFrom(...marks), { freq: 4 });
        const made = units.length === 0 ? [] : fc.sample(fc.tuple(...bodies.map((each) => fc.tuple(each, mark))), { seed, numRuns: 1 }).flat();
        const objects = made.map(([object, mark], index) => admitted(marked(plain(object), mark ?? {}), index));
        const values = objects.map(toValue);
        const clauses = clausesOf(units.filter(({ versions }) => versions.includes(version)));
        const narrow = clauses.flatMap(({ unit, judges }) =>
          judges.flatMap((judge, index) => {
            const clause = unit.clauses[index];
            if (clause === undefined || wantsParameters(clause) || values.some((value) => speaks(judge, value))) {
              return [];
            }
            for (const object of narrowObjects({ clause, resource, version, texts: names, seed })) {
              const made = admitted(marked(plain(object), marks[index % marks.length] ?? {}), pool + index);
              if (speaks(judge, toValue(made))) {
                return [made];
              }
            }
            return [];
          }),
        );
        return choose([...objects, ...narrow], clauses, Math.ceil(verdicts / units.length)).map((object) => ({
          from: `${operator.name} ${version} ${object.metadata?.name}`,
          object,
        }));
      });
    }),
  );
}

function speaks(judge: UnitJudge, value: Value): boolean {
  let found = false;
  judge(value, () => {
    found = true;
  });
  return found;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

type Made = Given["object"];
type Labels = { readonly [key: string]: string };

/** By what the units know objects: labels, as `key=value` or `key=` for any value, and texts such as names. They are parameters, not parts of any clause. */
function knownOf(units: readonly Unit[]): { readonly marks: readonly [Labels, ...Labels[]]; readonly texts: readonly string[] } {
  const items = units.flatMap((unit) => unit.params.flatMap((param) => (Array.isArray(param.default) ? param.default : [])));
  const texts = [...new Set(items.filter((item) => typeof item === "string"))];
  const marks = texts.flatMap((text): readonly Labels[] => {
    const [, key = "", value = ""] = LABEL.exec(text) ?? [];
    return key === "" ? [] : [{ [key]: value === "" ? "orders" : value }];
  });
  return { marks: [{}, ...marks], texts };
}

const LABEL = /^([^=\s]+)=([^=\s]*)$/u;
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

/** A unit's clauses one by one, as functions: the interpreter would take minutes. */
interface Clauses {
  readonly unit: Unit;
  readonly judges: readonly UnitJudge[];
}

function clausesOf(units: readonly Unit[]): readonly Clauses[] {
  return units.map((unit) => ({ unit, judges: unit.clauses.map((clause) => unitJudge({ ...unit, clauses: [clause] })) }));
}

/** Greedily: the object that shows most of what has not been shown yet; once nothing is left, any, until there are enough. */
function choose(objects: readonly Made[], clauses: readonly Clauses[], least: number): readonly Made[] {
  if (objects.length <= least) {
    return objects;
  }
  let left = objects.map((object) => ({ object, shows: aspectsOf(object, clauses) }));
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
function aspectsOf(object: Made, clauses: readonly Clauses[]): readonly string[] {
  const value = toValue(object);
  return clauses.flatMap(({ unit, judges }) => {
    const spoken = judges.flatMap((judge, index) => {
      const lines = new Set<string>();
      judge(value, (finding) => lines.add(`${finding.field}${finding.message}`));
      const odd = [/\(none\)/u, /\(empty\)/u, /\(not shown\)/u].filter((pattern) => [...lines].some((line) => pattern.test(line)));
      return lines.size === 0 ? [] : [`${index}`, ...odd.map((pattern) => `${index} ${pattern.source}`), ...(lines.size > 1 ? [`${index} more`] : [])];
    });
    return (spoken.length === 0 ? ["nothing"] : spoken).map((aspect) => `${unit.control} ${aspect}`);
  });
}
