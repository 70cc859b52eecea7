// The committed policies in the real engines, on every fixture: the same verdicts and messages as the references.
import { describe, expect, it } from "vitest";
import type { PolicyPart } from "../../src/targets/select.ts";
import { compareGator, compareWasm } from "../support/engine-verdicts.ts";
import { fixtures, groupOf } from "../support/fixtures.ts";
import { compactParts, compareCompact, compareKyverno, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { ALONE, linesOfInterpreter } from "../support/oracle.ts";
import { distinct, type Given, roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, messagesFor, partsOf, speaksTo } from "../support/verdict-comparison.ts";

// In a cluster every object can be seen.
const byDefault = fixtures.filter(({ params, isWhole }) => isWhole && Object.keys(params).length === 0);
const withParams = fixtures.filter(({ params }) => Object.keys(params).length > 0);
const all = byDefault.map(({ path, object, related }) => ({ from: path, object, related }));
/** Enough for what judges every fixture by every control. */
const given = distinct(all);
const subjects = roundsOf(given).flat();
/** All, for what judges a fixture by its own control. */
const placed = roundsOf(all).flat();
const controlOf = new Map(fixtures.map(({ path, control }) => [path, control]));

/**
 * The Rego is that of policy.wasm and the CEL that of ValidatingPolicies, which get every fixture. With DOK_FIXTURES=all gator gets every
 * one, too; else one of each control and kind in which the control that it is made for finds something, those with other objects and some of
 * the rest: gator takes longest.
 */
const REST = 24;
function givenToGator(): readonly Given[] {
  const found = new Set<string>();
  return given.filter(({ from, object, related }, index) => {
    const control = controlOf.get(from) ?? "";
    const finds = linesOfInterpreter(control, object).some((line) => !line.startsWith("unseen "));
    const kind = `${control} ${groupOf(object.apiVersion).group} ${object.kind}`;
    const first = finds && !found.has(kind);
    if (first) {
      found.add(kind);
    }
    return first || related.length > 0 || index % REST === 0 || process.env["DOK_FIXTURES"] === "all";
  });
}

function report(engine: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`${engine}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences`);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(0);
  expect(policies).toBeGreaterThan(0);
}

it("policy.wasm agrees on every fixture, with its parameters", async () => {
  const subjects = fixtures.flatMap(({ path, object, related, control, params, isWhole }) =>
    roundsOf([{ from: path, object, related }])
      .flat()
      .map((subject) => ({ ...subject, parameters: { [control]: params }, others: { ...(subject.others ?? ALONE), isWhole } })),
  );
  expect(subjects.length).toBe(fixtures.reduce((all, { related }) => all + 1 + related.length, 0));
  report("policy.wasm", await compareWasm(subjects));
});

describe.each(["rego", "cel"] as const)("Gatekeeper %s", (flavour) => {
  it("agrees on every control", async () => {
    const own = givenToGator();
    const result = await compareGator(flavour, roundsOf(own));
    report(`gator ${flavour}, ${own.length} of ${given.length} fixtures`, result);
    expect(result.violations).toBeGreaterThan(own.length / 4);
  });

  const settings = new Map(withParams.map(({ control, params }) => [`${control} ${JSON.stringify(params)}`, { control, params }]));
  it.each([...settings])("agrees on fixtures of %s", async (setting, only) => {
    const parts = partsOf(`gatekeeper-${flavour}`).filter((part) => part.control.id === only.control);
    const own = withParams.filter(({ control, params }) => `${control} ${JSON.stringify(params)}` === setting);
    const result = await compareGator(flavour, roundsOf(own.map(({ path, object }) => ({ from: path, object }))), { parts, params: only.params });
    report(`gator ${flavour} ${setting}`, result);
    // A control with findings of low severity has two policies.
    const levels = new Set(parts.map(({ id }) => id)).size;
    expect([own.length, own.length * levels]).toContain(result.compared);
  });
});

// ClusterPolicies are compiled anew for each object. One fixture of each of a policy's kinds speaks for the others, one with a
// finding if there is any; test-suites/cluster/verdicts gives Kyverno itself every fixture, and DOK_FIXTURES=all here.
function spokenFor(part: PolicyPart): readonly Subject[] {
  const own = placed.filter((subject) => subject.operator === part.operator.name && controlOf.get(subject.from) === part.control.id);
  if (process.env["DOK_FIXTURES"] === "all") {
    return own;
  }
  return [...new Set(part.units.map(({ resourceKind }) => resourceKind))].flatMap((kind) => {
    const ofKind = own.filter(({ object }) => object.kind === kind);
    return ofKind.find((subject) => messagesFor(part, subject).length > 0) ?? ofKind[0] ?? [];
  });
}

describe("Kyverno", () => {
  it.each(["kyverno/validating-policies", "admission"] as const)("%s agree on every fixture and control", async (folder) => {
    const result = await compareKyverno(folder, subjects);
    report(folder, result);
    expect(result.violations).toBeGreaterThan(given.length / 4);
  });

  describe("ClusterPolicies", () => {
    const policies = kyvernoParts("kyverno/cluster-policies");
    const speaks = (part: PolicyPart): boolean => subjects.some((subject) => speaksTo(part, subject) && messagesFor(part, subject).length > 0);

    it("most have something to say", () => {
      // The rest wait for a user's parameters.
      expect(policies.filter(speaks).length).toBeGreaterThan(policies.length * 0.9);
    });

    it.each([...new Set(policies.map(({ control }) => control.id))])("of %s agree", async (control) => {
      const parts = policies.filter((part) => part.control.id === control);
      const result = await compareKyverno("kyverno/cluster-policies", [...new Set(parts.flatMap(spokenFor))], { parts });
      report(`kyverno/cluster-policies ${control}`, result);
      expect(result.violations).toBeGreaterThanOrEqual(parts.filter(speaks).length);
      expect(result.policies).toBe(parts.length);
    });
  });

  it("compact policies, of all controls, agree on every fixture", async () => {
    const result = await compareCompact(subjects);
    report("kyverno compact", result);
    expect(result.policies).toBe(compactParts.length);
    expect(result.violations).toBeGreaterThan(given.length / 4);
  });
});
