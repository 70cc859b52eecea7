// Random objects of every kind, half of them fixtures with something changed, through all seven evaluators. DOK_SEED and
// DOK_OBJECTS give others, or a choice among more. random-objects.spec.ts has more for those evaluators that are fast.
import { describe, expect, it } from "vitest";
import { interpretUnit } from "../../src/ir/interpret.ts";
import { diverseObjects } from "../support/diverse-objects.ts";
import { compareGator, compareWasm } from "../support/engine-verdicts.ts";
import { compareKyverno, givenTo, kindOf, KYVERNO_FOLDERS, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { wantsParameters } from "../support/off-by-default.ts";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { model, pack } from "../support/pack.ts";
import { roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, isFor } from "../support/verdict-comparison.ts";

const SEED = Number(process.env["DOK_SEED"] ?? 1);
const POOL = Number(process.env["DOK_OBJECTS"] ?? 300);
const ALL = process.env["DOK_OBJECTS"] !== undefined;
const rounds = roundsOf(diverseObjects({ seed: SEED, pool: POOL, verdicts: 4 }));
const subjects = rounds.flat();

function report(engine: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`random, ${engine}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences (seed ${SEED})`);
  expect(differences).toEqual([]);
}

/** gator repeats the constraint with each violation: of too many objects it prints more than fits into a string. */
const FOR_GATOR = 300;

function piecesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / FOR_GATOR) }, (_, index) => all.slice(index * FOR_GATOR, (index + 1) * FOR_GATOR));
}

describe("the choice", () => {
  it("has each kind that a policy speaks to, and finds something on most clauses", () => {
    const kinds = new Set(subjects.map(kindOf));
    const clauses = model.units.flatMap((unit) => unit.clauses.map((clause) => ({ unit, clause })));
    const speaking = clauses.filter(({ unit, clause }) =>
      subjects.some((subject) => isFor(unit, subject) && interpretUnit({ ...unit, clauses: [clause] }, subject.object).length > 0),
    );
    const unasked = clauses.filter((each) => !speaking.includes(each) && wantsParameters(each.clause));
    console.log(
      `${subjects.length} objects of ${kinds.size} kinds; ${speaking.length} of ${clauses.length} clauses find something, ${unasked.length} wait for parameters`,
    );
    expect([...kinds].sort()).toEqual([...new Set(model.units.map((unit) => `${unit.operator} ${unit.resourceKind}`))].sort());
    // The rest want texts that chance does not write, other objects, or fields that a version of the kind has not.
    expect(speaking.length).toBeGreaterThan((clauses.length - unasked.length) * 0.8);
  });
});

it("TypeScript and the IR agree", () => {
  const differences = subjects.flatMap((subject) =>
    pack.controls
      .filter(({ id }) => JSON.stringify(linesOfTypeScript(id, subject.object)) !== JSON.stringify(linesOfInterpreter(id, subject.object)))
      .map(({ id }) => `${subject.from} ${id} ${JSON.stringify(subject.object)}`),
  );
  expect(differences).toEqual([]);
});

it("policy.wasm agrees", async () => {
  const result = await compareWasm(subjects);
  report("policy.wasm", result);
  expect(result.compared).toBe(subjects.length * pack.controls.length);
});

/** Every so manieth of each kind. */
function some(all: readonly Subject[], step: number): readonly Subject[] {
  const seen = new Map<string, number>();
  return all.filter((subject) => {
    const before = seen.get(kindOf(subject)) ?? 0;
    seen.set(kindOf(subject), before + 1);
    return ALL || before % step === 0;
  });
}

// The Rego is that of policy.wasm, which gets all, and one CEL is in three engines: to these go some.
it.each([
  ["rego", 10],
  ["cel", 30],
] as const)("gator %s agrees", async (flavour, step) => {
  const own = rounds.flatMap((round) => piecesOf(some(round, step)));
  const result = await compareGator(flavour, own);
  report(`gator ${flavour}`, result);
  expect(result.violations).toBeGreaterThan(own.flat().length / 4);
});

it.each(KYVERNO_FOLDERS)("Kyverno %s agree", async (folder) => {
  const given = givenTo(folder, folder === "admission" ? some(subjects, 3) : folder === "kyverno/validating-policies" ? some(subjects, 2) : subjects);
  const result = await compareKyverno(folder, given);
  report(`kyverno ${folder}`, result);
  expect(result.policies).toBe(kyvernoParts(folder).length);
  expect(new Set(given.map(kindOf))).toEqual(new Set(subjects.map(kindOf)));
  expect(result.violations).toBeGreaterThan(given.length / 4);
});
