// Real upstream manifests (../shared/corpus) in Kyverno's engine and in policy.wasm, which say what the references say;
// corpus.spec.ts has them in gator.
import { describe, expect, it } from "vitest";
import { corpusObjects, hasCorpus } from "../support/corpus.ts";
import { compareWasm } from "../support/engine-verdicts.ts";
import { compareKyverno, givenTo, kindOf, KYVERNO_FOLDERS, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { model, pack } from "../support/pack.ts";
import { roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, speaksTo } from "../support/verdict-comparison.ts";

/** Kinds that show nothing of what the controls ask. */
const SILENT = ["cass-operator CassandraTask"];
const subjects = roundsOf(corpusObjects).flat();
const parts = kyvernoParts("kyverno/validating-policies");
const policiesFor = (subject: Subject): number => parts.filter((part) => speaksTo(part, subject)).length;
const pairsOf = (given: readonly Subject[]): number => given.reduce((total, subject) => total + policiesFor(subject), 0);

function report(what: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`corpus, ${what}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences`);
}

describe.skipIf(!hasCorpus)("the corpus", () => {
  it.each(KYVERNO_FOLDERS)("%s say what the references say, and speak to no object of another kind", async (folder) => {
    const given = givenTo(folder, subjects);
    const result = await compareKyverno(folder, given);
    report(folder, result);
    expect(result.differences).toEqual([]);
    expect(result.policies).toBe(kyvernoParts(folder).length);
    expect(new Set(given.map(kindOf))).toEqual(new Set(subjects.map(kindOf)));
    expect(result.compared).toBeGreaterThanOrEqual(pairsOf(given));
    expect(result.violations).toBeGreaterThan(given.length / 2);
  });

  it("policy.wasm says what the references say of every object", async () => {
    const result = await compareWasm(subjects);
    report("policy.wasm", result);
    expect(result.differences).toEqual([]);
    expect(result.compared).toBe(subjects.length * pack.controls.length);
  });

  it("has no object that no policy speaks to, where policies are for its kind", () => {
    const judged = new Set(model.units.map(({ operator, resourceKind }) => `${operator} ${resourceKind}`));
    expect(subjects.filter((subject) => policiesFor(subject) === 0 && judged.has(kindOf(subject))).map(({ from }) => from)).toEqual([]);
    expect([...new Set(subjects.map(kindOf))].filter((kind) => !judged.has(kind))).toEqual(SILENT);
  });
});

it(hasCorpus ? "has the corpus" : "says that ../shared/corpus is absent: no manifest was judged", () => {
  console.log(
    hasCorpus
      ? `${subjects.length} objects, ${pairsOf(subjects)} pairs of one and a policy that speaks to it`
      : "no ../shared/corpus here: Kyverno judged no upstream manifest",
  );
  expect(hasCorpus ? subjects.length : 1).toBeGreaterThan(0);
});
