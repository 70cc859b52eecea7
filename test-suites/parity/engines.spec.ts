// The committed policies in the real engines, on every fixture: the same verdicts and messages as the references.
import { describe, expect, it } from "vitest";
import { pairsOf } from "../../src/targets/select.ts";
import { compareCompact, compareGator, compareKyverno, type Comparison } from "../support/engine-verdicts.ts";
import { fixtures } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";
import { roundsOf } from "../support/subjects.ts";

const given = fixtures.filter(({ params }) => Object.keys(params).length === 0).map(({ path, object }) => ({ from: path, object }));
const pairs = pairsOf(model).map(({ control, operator }) => ({ control: control.id, operator: operator.name }));

function report(engine: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`${engine}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences`);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(0);
  expect(policies).toBeGreaterThan(0);
}

describe("Gatekeeper", () => {
  it.each(["rego", "cel"] as const)("%s agrees on every fixture and control", async (flavour) => {
    const result = await compareGator(flavour, roundsOf(given));
    report(`gator ${flavour}`, result);
    expect(result.violations).toBeGreaterThan(given.length / 4);
  });
});

describe.each(pairs)("Kyverno, $control $operator", ({ control, operator }) => {
  const rounds = roundsOf(given.filter(({ from }) => from.includes(`/${control.toLowerCase()}/${operator}/`)));
  it.each(["validating-policies", "cluster-policies"] as const)("%s", async (folder) => {
    expect(rounds.length).toBeGreaterThan(0);
    report(`kyverno ${folder} ${control} ${operator}`, await compareKyverno(folder, control, operator, rounds));
  });
});

// The CLI compiles a policy anew for each object, so a policy with all controls takes a second an object: a few speak for it.
const SAMPLED = 6;

describe.each([...new Set(pairs.map(({ operator }) => operator))])("Kyverno, all controls of %s in one policy", (operator) => {
  it("agrees on some fixtures", async () => {
    const own = given.filter(({ from }) => from.includes(`/${operator}/violates-`));
    const sample = own.filter((_, index) => index % Math.ceil(own.length / SAMPLED) === 0);
    report(`kyverno compact ${operator}`, await compareCompact(operator, roundsOf(sample)));
  });
});
