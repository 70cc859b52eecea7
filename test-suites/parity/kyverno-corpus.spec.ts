// Real upstream manifests (../shared/corpus) in the Kyverno CLI and in policy.wasm, which say what the references say;
// corpus.spec.ts has them in gator.
import { describe, expect, it } from "vitest";
import { corpusObjects, hasCorpus } from "../support/corpus.ts";
import { compareWasm } from "../support/engine-verdicts.ts";
import { compareKyverno, forTheCli, jobsFor, KYVERNO_FOLDERS, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { pack } from "../support/pack.ts";
import { roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, speaksTo } from "../support/verdict-comparison.ts";

const KINDS = 6;
const rounds = forTheCli(roundsOf(corpusObjects));
const parts = kyvernoParts("validating-policies");
const policiesFor = (subject: Subject): number => parts.filter((part) => speaksTo(part, subject)).length;
const subjects = rounds.flat();
const applicable = subjects.reduce((total, subject) => total + policiesFor(subject), 0);

function report(what: string, { compared, violations, policies, differences }: Comparison): void {
  console.log(`corpus, ${what}: ${compared} verdicts, ${violations} violations, ${policies} policies, ${differences.length} differences`);
}

/** The first object of some kinds: each costs the CLI a compilation of every policy. */
function someKinds(given: readonly Subject[]): readonly Subject[] {
  const kinds = [...new Map(given.toReversed().map((subject) => [`${subject.object.apiVersion} ${subject.object.kind}`, subject])).values()];
  return kinds.filter((_, index) => index % Math.ceil(kinds.length / KINDS) === 0);
}

describe.skipIf(!hasCorpus)("the corpus", () => {
  it.each(KYVERNO_FOLDERS)("%s say what the references say of every object", async (folder) => {
    const jobs = rounds.flatMap((round) => jobsFor(folder, round));
    const result = await compareKyverno(folder, jobs);
    report(folder, result);
    expect(result.differences).toEqual([]);
    expect(result.compared).toBeGreaterThanOrEqual(applicable);
    expect(result.violations).toBeGreaterThan(subjects.length / 2);
  });

  // The ClusterPolicies have all been tried on all objects above.
  it("validating-policies speak to no object of another kind", async () => {
    const few = someKinds(rounds[0] ?? []);
    const result = await compareKyverno("validating-policies", [{ parts, subjects: few }]);
    report("validating-policies, all of them on one object of some kinds", result);
    expect(result.differences).toEqual([]);
    expect(result.policies).toBe(parts.length);
    expect(few.length).toBeGreaterThan(KINDS / 2);
  });

  it("policy.wasm says what the references say of every object", async () => {
    const result = await compareWasm(subjects);
    report("policy.wasm", result);
    expect(result.differences).toEqual([]);
    expect(result.compared).toBe(subjects.length * pack.controls.length);
  });

  it("has no object that no policy speaks to", () => {
    expect(subjects.filter((subject) => policiesFor(subject) === 0).map(({ from }) => from)).toEqual([]);
  });
});

it(hasCorpus ? "has the corpus" : "says that ../shared/corpus is absent: no manifest was judged", () => {
  console.log(
    hasCorpus
      ? `${subjects.length} objects, ${applicable} pairs of one and a policy that speaks to it`
      : "no ../shared/corpus here: Kyverno judged no upstream manifest",
  );
  expect(hasCorpus ? subjects.length : 1).toBeGreaterThan(0);
});
