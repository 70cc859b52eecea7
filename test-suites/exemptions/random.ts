// Random exemptions over the policies of some controls, on fixtures with random names, namespaces and labels: gator's engines
// say what the references say. DOK_SEED and DOK_EXEMPTIONS give others, or more.
import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Exemption, ExemptionMatch } from "../../src/exemptions/exemption.ts";
import { fixtures } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";
import { keyOfSubject, roundsOf, type Subject } from "../support/subjects.ts";
import { exemption } from "./exemption.ts";
import { install } from "./support.ts";
import { type Engine, verdictsOf } from "./verdicts.ts";

const SEED = Number(process.env["DOK_SEED"] ?? 1);
const RUNS = Number(process.env["DOK_EXEMPTIONS"] ?? 1);
const OBJECTS = 90;
/** gator takes a second and more to read a control's policies. */
const CONTROLS = 10;

const NAMES = ["orders", "billing", "cart", "n-1"] as const;
const NAMESPACES = ["shop", "legacy", "older"] as const;
const KEYS = ["team", "example.org/tier", "a.b"] as const;
const VALUES = ["payments", "old", "", "true"] as const;

const labels = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), { maxKeys: 3 });
/** Labels as an API server would never have them, and as offline evaluators get them nevertheless. */
const oddLabels = fc.oneof({ weight: 6, arbitrary: labels }, fc.constantFrom<unknown>(undefined, null, {}, { team: null }, { team: 7 }));
const metadata = fc.record({ name: fc.constantFrom(...NAMES), namespace: fc.constantFrom(...NAMESPACES), labels: oddLabels });

const kinds = [...new Set(model.operators.flatMap(({ resources }) => resources.map(({ kind }) => kind)))];
const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<readonly T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const match: fc.Arbitrary<ExemptionMatch> = fc
  .record(
    {
      namespaces: some([...NAMESPACES, "other"]),
      names: some([...NAMES, "other"]),
      labels: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), { minKeys: 1, maxKeys: 2 }),
      kinds: some(kinds, 8),
      operators: some(model.operators.map(({ name }) => name)),
    },
    { requiredKeys: [] },
  )
  // More keys than that cover nothing.
  .map((keys): ExemptionMatch => Object.fromEntries(Object.entries(keys).slice(0, 2)))
  .filter((keys) => Object.keys(keys).length > 0);
const violating = fixtures.filter(({ path, params }) => path.includes("/violates-") && Object.keys(params).length === 0);
const all = [...new Set(violating.map(({ control }) => control))];
const ids = fc.sample(fc.uniqueArray(fc.constantFrom(...all), { minLength: CONTROLS, maxLength: CONTROLS }), { seed: SEED, numRuns: 1 })[0] ?? [];
const controls = fc.oneof(some(ids, 6), fc.constant(ids));
const arbitrary: fc.Arbitrary<readonly Exemption[]> = fc.array(
  fc.tuple(controls, match, fc.constantFrom("2190-12-31", "2190-12-31", "2019-02-28")).map(([which, what, expires]) => exemption(which, what, expires)),
  { minLength: 6, maxLength: 12 },
);

/** Violating fixtures under other names: no two objects of one name. */
function subjectsOf(seed: number): readonly Subject[] {
  const own = violating.filter(({ control }) => ids.includes(control));
  const chosen = fc.sample(fc.uniqueArray(fc.constantFrom(...own), { minLength: OBJECTS, maxLength: OBJECTS }), { seed, numRuns: 1 })[0] ?? [];
  const places = fc.sample(metadata, { seed, numRuns: OBJECTS });
  const subjects = roundsOf(chosen.map(({ path, object }) => ({ from: path, object }))).flat();
  const renamed = subjects.map((subject, index): Subject => {
    const { name = "", namespace = "", labels: marks } = places[index] ?? {};
    const place = subject.object.metadata.namespace === undefined ? { name } : { name, namespace };
    return { ...subject, object: { ...subject.object, metadata: { ...subject.object.metadata, ...place, ...(marks === undefined ? {} : { labels: marks }) } } };
  });
  // One object, whatever the version it is read in.
  const identity = (subject: Subject): string => keyOfSubject(subject).replace(/\/\S+/u, "");
  return [...new Map(renamed.map((subject) => [identity(subject), subject])).values()];
}

const sets = fc.sample(arbitrary, { seed: SEED, numRuns: RUNS });
const engines: readonly Engine[] = ["gator rego", "gator cel", "gator compact"];

it.each(sets.map((exemptions, index) => ({ exemptions, index })))("set $index", async ({ exemptions, index }) => {
  const subjects = subjectsOf(SEED + index);
  const folder = install(exemptions);
  for (const engine of engines) {
    const { differences, ...counts } = await verdictsOf(engine, { folder, exemptions, subjects, controls: ids });
    console.log(`random exemptions ${index}, ${engine}: ${JSON.stringify(counts)} (seed ${SEED})`);
    expect(differences).toEqual([]);
    expect(counts.compared).toBeGreaterThan(subjects.length);
    expect(counts.exempted).toBeGreaterThan(3);
    expect(counts.violations).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
});
