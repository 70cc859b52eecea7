// The committed policies in the real engines, on every fixture: the same verdicts and messages as the references.
import { describe, expect, it } from "vitest";
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
import { type Comparison, messagesFor, partsOf, speaksTo } from "../support/verdict-comparison.ts";

const byDefault = fixtures.filter(({ params }) => Object.keys(params).length === 0);
const withParams = fixtures.filter(({ params }) => Object.keys(params).length > 0);
const given = byDefault.map(({ path, object }) => ({ from: path, object }));
const subjects = roundsOf(given).flat();
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

// The CLI compiles all its policies anew for each object. One fixture of each of a policy's kinds speaks for the others,
// one with a finding if there is any; test-suites/cluster/verdicts gives Kyverno itself every fixture, and
// DOK_FIXTURES=all the CLI.
function spokenFor(part: PolicyPart): readonly Subject[] {
  const own = subjects.filter((subject) => subject.operator === part.operator.name && controlOf.get(subject.from) === part.control.id);
  if (process.env["DOK_FIXTURES"] === "all") {
    return own;
  }
  return [...new Set(part.units.map(({ resourceKind }) => resourceKind))].flatMap((kind) => {
    const ofKind = own.filter(({ object }) => object.kind === kind);
    return ofKind.find((subject) => messagesFor(part, subject).length > 0) ?? ofKind[0] ?? [];
  });
}

// Starting the CLI costs as much as compiling 40 times. A ClusterPolicy costs nothing on objects that it doesn't match.
const TOGETHER = { "validating-policies": 5, "cluster-policies": 1000 };

function jobsOf(folder: KyvernoFolder, own: readonly PolicyPart[]): readonly KyvernoJob[] {
  const size = TOGETHER[folder];
  const groups = Array.from({ length: Math.ceil(own.length / size) }, (_, group) => own.slice(group * size, (group + 1) * size));
  return groups.flatMap((parts) => roundsOf([...new Set(parts.flatMap(spokenFor))]).map((spoken): KyvernoJob => ({ parts, subjects: spoken })));
}

describe.each(KYVERNO_FOLDERS)("Kyverno %s", (folder) => {
  const all = kyvernoParts(folder);
  it.each([...new Set(all.map(({ operator }) => operator.name))])("%s", async (operator) => {
    const own = all.filter((part) => part.operator.name === operator);
    const result = await compareKyverno(folder, jobsOf(folder, own));
    report(`kyverno ${folder} ${operator}`, result);
    const speaking = own.filter((part) => subjects.some((subject) => speaksTo(part, subject) && messagesFor(part, subject).length > 0));
    expect(speaking.length).toBeGreaterThan(0);
    expect(result.violations).toBeGreaterThanOrEqual(speaking.length);
    expect(result.policies).toBeGreaterThanOrEqual(own.length);
  });
});

// A compact policy with all controls takes a second an object: a few speak for it.
const SAMPLED = 2;

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
