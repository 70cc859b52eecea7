// Random objects of every kind, half of them fixtures with something changed, through all seven evaluators. Kyverno and
// gator get a choice that shows as many clauses as the many do; DOK_SEED and DOK_OBJECTS give others, or more.
import { describe, expect, it } from "vitest";
import { interpretUnit } from "../../src/ir/interpret.ts";
import { diverseObjects } from "../support/diverse-objects.ts";
import { compareGator, compareWasm } from "../support/engine-verdicts.ts";
import { compareKyverno, givenTo, kindOf, KYVERNO_FOLDERS, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { model, pack } from "../support/pack.ts";
import { roundsOf } from "../support/subjects.ts";
import { type Comparison, isFor } from "../support/verdict-comparison.ts";

const SEED = Number(process.env["DOK_SEED"] ?? 1);
const POOL = Number(process.env["DOK_OBJECTS"] ?? 600);
const rounds = roundsOf(diverseObjects({ seed: SEED, pool: POOL, verdicts: 100 }));
const few = roundsOf(diverseObjects({ seed: SEED, pool: POOL, verdicts: 4 })).flat();
const many = rounds.flat();

function report(engine: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`random, ${engine}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences (seed ${SEED})`);
  expect(differences).toEqual([]);
}

describe("the choice", () => {
  it("has each kind that a policy speaks to, and finds something on most clauses", () => {
    const kinds = new Set(few.map(kindOf));
    const clauses = model.units.flatMap((unit) => unit.clauses.map((clause) => ({ unit, clause })));
    const speaking = clauses.filter(({ unit, clause }) =>
      few.some((subject) => isFor(unit, subject) && interpretUnit({ ...unit, clauses: [clause] }, subject.object).length > 0),
    );
    console.log(`${few.length} and ${many.length} objects of ${kinds.size} kinds; ${speaking.length} of ${clauses.length} clauses find something in the few`);
    expect([...kinds].sort()).toEqual([...new Set(model.units.map((unit) => `${unit.operator} ${unit.resourceKind}`))].sort());
    // The rest want texts that chance does not write, users' parameters, or fields that a version of the kind has not.
    expect(speaking.length).toBeGreaterThan(clauses.length * 0.85);
  });
});

it("TypeScript and the IR agree", () => {
  const differences = many.flatMap((subject) =>
    pack.controls
      .filter(({ id }) => JSON.stringify(linesOfTypeScript(id, subject.object)) !== JSON.stringify(linesOfInterpreter(id, subject.object)))
      .map(({ id }) => `${subject.from} ${id} ${JSON.stringify(subject.object)}`),
  );
  expect(differences).toEqual([]);
});

it("policy.wasm agrees", async () => {
  const result = await compareWasm(many);
  report("policy.wasm", result);
  expect(result.compared).toBe(many.length * pack.controls.length);
});

it.each(["rego", "cel"] as const)("gator %s agrees", async (flavour) => {
  const result = await compareGator(flavour, rounds);
  report(`gator ${flavour}`, result);
  expect(result.violations).toBeGreaterThan(many.length / 4);
});

it.each(KYVERNO_FOLDERS)("Kyverno %s agree", async (folder) => {
  const given = givenTo(folder, few);
  const result = await compareKyverno(folder, given);
  report(`kyverno ${folder}`, result);
  expect(result.policies).toBe(kyvernoParts(folder).length);
  expect(new Set(given.map(kindOf))).toEqual(new Set(few.map(kindOf)));
  expect(result.violations).toBeGreaterThan(given.length / 4);
});
