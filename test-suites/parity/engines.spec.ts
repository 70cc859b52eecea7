// The committed policies in the real engines, on every fixture: the same verdicts and messages as the references.
import { describe, expect, it } from "vitest";
import { policyName } from "../../src/targets/names.ts";
import type { PolicyPart } from "../../src/targets/select.ts";
import { compareGator, compareWasm } from "../support/engine-verdicts.ts";
import { fixtures } from "../support/fixtures.ts";
import {
  compactMessages,
  compactParts,
  compareCompact,
  compareKyverno,
  KYVERNO_FOLDERS,
  type KyvernoFolder,
  type KyvernoJob,
  kyvernoParts,
} from "../support/kyverno-verdicts.ts";
import { roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, partsOf } from "../support/verdict-comparison.ts";

const byDefault = fixtures.filter(({ params }) => Object.keys(params).length === 0);
const withParams = fixtures.filter(({ params }) => Object.keys(params).length > 0);
const given = byDefault.map(({ path, object }) => ({ from: path, object }));
const controlOf = new Map(fixtures.map(({ path, control }) => [path, control]));

function report(engine: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`${engine}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences`);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(0);
  expect(policies).toBeGreaterThan(0);
}

it("policy.wasm agrees on every fixture, with its parameters", async () => {
  const subjects = fixtures.flatMap(({ path, object, control, params }) =>
    roundsOf([{ from: path, object }])
      .flat()
      .map((subject) => ({ ...subject, parameters: { [control]: params } })),
  );
  expect(subjects.length).toBe(fixtures.length);
  report("policy.wasm", await compareWasm(subjects));
});

describe.each(["rego", "cel"] as const)("Gatekeeper %s", (flavour) => {
  it("agrees on every fixture and control", async () => {
    const result = await compareGator(flavour, roundsOf(given));
    report(`gator ${flavour}`, result);
    expect(result.violations).toBeGreaterThan(given.length / 4);
  });

  const settings = new Map(withParams.map(({ control, params }) => [`${control} ${JSON.stringify(params)}`, { control, params }]));
  it.each([...settings])("agrees on fixtures of %s", async (setting, only) => {
    const parts = partsOf(`gatekeeper-${flavour}`).filter((part) => part.control.id === only.control);
    const own = withParams.filter(({ control, params }) => `${control} ${JSON.stringify(params)}` === setting);
    const result = await compareGator(flavour, roundsOf(own.map(({ path, object }) => ({ from: path, object }))), { parts, params: only.params });
    report(`gator ${flavour} ${setting}`, result);
    expect(result.compared).toBe(own.length);
  });
});

// Each fixture goes through its own control's policies. A ClusterPolicy costs nothing on objects that it doesn't match,
// so a process takes a control of all operators; a ValidatingPolicy does, so there a process takes one operator.
function jobsOf(folder: KyvernoFolder, control: string): readonly KyvernoJob[] {
  const own = given.filter(({ from }) => controlOf.get(from) === control);
  return roundsOf(own).flatMap((subjects): readonly KyvernoJob[] => {
    const of = (name: string): readonly Subject[] => subjects.filter(({ operator }) => operator === name);
    const parts = kyvernoParts(folder).filter((part) => part.control.id === control && of(part.operator.name).length > 0);
    const operators = [...new Set(parts.map(({ operator }) => operator.name))];
    return folder === "cluster-policies"
      ? [{ parts, subjects }]
      : operators.map((name) => ({ parts: parts.filter(({ operator }) => operator.name === name), subjects: of(name) }));
  });
}

const nameOf = ({ id, operator }: PolicyPart): string => policyName(id, operator.name);

describe.each(KYVERNO_FOLDERS)("Kyverno %s", (folder) => {
  const parts = kyvernoParts(folder);
  it.each([...new Set(parts.map(({ control }) => control.id))])("%s", async (control) => {
    const jobs = jobsOf(folder, control);
    const covered = new Set(jobs.flatMap((job) => job.parts.map(nameOf)));
    const own = parts.filter((part) => part.control.id === control);
    expect([...covered].sort()).toEqual(own.map(nameOf).sort());
    report(`kyverno ${folder} ${control}`, await compareKyverno(folder, jobs));
  });
});

// A compact policy with all controls takes a second an object: a few speak for it.
const SAMPLED = 6;

describe.each(compactParts)("Kyverno, all controls in one policy, $id", (compact) => {
  it("agrees on some fixtures", async () => {
    const own = given.filter(({ from }) => from.includes(`/${compact.operator.name}/`));
    const found = roundsOf(own)
      .flat()
      .filter((subject) => compactMessages(compact, subject).length > 0);
    const sample = found.filter((_, index) => index % Math.ceil(found.length / SAMPLED) === 0);
    const result = await compareCompact(compact, roundsOf(sample));
    report(`kyverno compact ${compact.id}`, result);
    expect(result.violations).toBeGreaterThanOrEqual(sample.length);
  });
});
