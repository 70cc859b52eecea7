// Policies in the Kyverno CLI. It compiles anew for each object: of ValidatingPolicies all that it was given, of
// ClusterPolicies those that match. A process costs about what 40 such compilations do.
import { join } from "node:path";
import { kyvernoApply, type KyvernoRun } from "../../src/engines/kyverno.ts";
import { forTarget } from "../../src/targets/gaps.ts";
import { policyName, slug } from "../../src/targets/names.ts";
import { type CompactPart, compactPartsOf, type PolicyPart } from "../../src/targets/select.ts";
import { writeCrds } from "./crds.ts";
import { model } from "./pack.ts";
import { keyOf, keyOfSubject, splitMessage, type Subject, writeSubjects } from "./subjects.ts";
import { agree, type Comparison, compareVerdicts, difference, foundKey, GENERATED, messagesFor, partsOf, speaksTo, sum } from "./verdict-comparison.ts";

export const KYVERNO_FOLDERS = ["validating-policies", "cluster-policies"] as const;

export type KyvernoFolder = (typeof KYVERNO_FOLDERS)[number];

/** One process: all these policies on all these objects, no two of one name. */
export interface KyvernoJob {
  readonly parts: readonly PolicyPart[];
  readonly subjects: readonly Subject[];
}

/** The CLI compiles anew for each object: so many of each kind, unless DOK_FIXTURES=all. */
const OF_EACH_KIND = process.env["DOK_FIXTURES"] === "all" ? Number.POSITIVE_INFINITY : 2;

export function kindOf({ operator, object }: Subject): string {
  return `${operator} ${object.kind}`;
}

/** Of each round, the first objects of each kind. */
export function forTheCli(rounds: readonly (readonly Subject[])[]): readonly (readonly Subject[])[] {
  return rounds.map((round) => {
    const given = new Map<string, number>();
    return round.filter((subject) => {
      const count = given.get(kindOf(subject)) ?? 0;
      given.set(kindOf(subject), count + 1);
      return count < OF_EACH_KIND;
    });
  });
}

/** Names of the kinds, so that the CLI need not guess plurals. */
const CRDS = [writeCrds()];

// What compilation leaves behind is a fifth of the CLI's work to collect.
process.env["GOGC"] ??= "400";

export function kyvernoParts(folder: KyvernoFolder): readonly PolicyPart[] {
  return partsOf(folder === "cluster-policies" ? "kyverno-clusterpolicy" : "kyverno-validatingpolicy");
}

/** The jobs that take least time; a ClusterPolicy costs nothing on objects it does not match, so there all go at once. */
export function jobsFor(folder: KyvernoFolder, subjects: readonly Subject[]): readonly KyvernoJob[] {
  return folder === "cluster-policies" ? [{ parts: kyvernoParts(folder), subjects }] : jobsByPolicies(kyvernoParts(folder), subjects);
}

/** Objects together with the policies that must have a say on them; objects that no policy speaks to are left out. */
function jobsByPolicies(all: readonly PolicyPart[], subjects: readonly Subject[]): readonly KyvernoJob[] {
  const jobs = new Map<string, { parts: readonly PolicyPart[]; subjects: Subject[] }>();
  for (const subject of subjects) {
    const parts = all.filter((part) => speaksTo(part, subject));
    const key = parts.map(policyOf).join(" ");
    const job = jobs.get(key) ?? { parts, subjects: [] };
    job.subjects.push(subject);
    jobs.set(key, job);
  }
  return [...jobs.values()].filter(({ parts }) => parts.length > 0);
}

function policyOf({ id, operator }: PolicyPart): string {
  return policyName(id, operator.name);
}

/** Each policy's verdicts on the objects of its operator; each policy must speak to the objects of its kinds, and to no other. */
export async function compareKyverno(folder: KyvernoFolder, jobs: readonly KyvernoJob[], generated = GENERATED): Promise<Comparison> {
  const compared: Comparison[] = [];
  for (const { parts, subjects } of jobs) {
    const policies = parts.map(({ id, operator }) => join(generated, "kyverno", folder, operator.name, `${slug(id)}.yaml`));
    const run = await kyvernoApply({ policies, resources: [writeSubjects(subjects)], crds: CRDS, allowUnmatched: true });
    const { differences, ...counts } = compareVerdicts({ subjects, parts, found: messagesOf(run, parts) });
    compared.push({ ...counts, policies: run.policies, differences: [...differences, ...wrongCounts(run, parts), ...wrongMatches(run, parts, subjects)] });
  }
  return { ...sum(compared), policies: compared.reduce((total, { policies }) => total + policies, 0) };
}

function messagesOf(run: KyvernoRun, parts: readonly PolicyPart[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map(parts.map((part) => [policyOf(part), part.id]));
  const found = new Map<string, readonly string[]>();
  for (const { policy, result, message, object } of run.results) {
    if (result !== "pass" && result !== "skip") {
      const said = result === "fail" ? splitMessage(message) : [`${result}: ${message}`];
      const key = foundKey(ids.get(policy) ?? policy, keyOf(object));
      found.set(key, [...(found.get(key) ?? []), ...said]);
    }
  }
  return found;
}

function wrongCounts({ policies, rulesApplied }: KyvernoRun, parts: readonly PolicyPart[]): readonly string[] {
  return policies === parts.length && rulesApplied === parts.length ? [] : [`${parts.length} policies: ${policies} read, ${rulesApplied} rules applied`];
}

function wrongMatches(run: KyvernoRun, parts: readonly PolicyPart[], subjects: readonly Subject[]): readonly string[] {
  const heard = new Set(run.results.map(({ policy, object }) => `${policy} ${keyOf(object)}`));
  const wanted = new Set(
    subjects.flatMap((subject) => parts.filter((part) => speaksTo(part, subject)).map((part) => `${policyOf(part)} ${keyOfSubject(subject)}`)),
  );
  return [
    ...[...wanted].filter((pair) => !heard.has(pair)).map((pair) => `${pair}: the policy never matched it`),
    ...[...heard].filter((pair) => !wanted.has(pair)).map((pair) => `${pair}: the policy should not speak to it`),
  ];
}

export const compactParts: readonly CompactPart[] = compactPartsOf(forTarget(model, "kyverno-validatingpolicy"));

/** What the references find at a compact policy's level. */
export function compactMessages({ operator, level }: CompactPart, subject: Subject): readonly string[] {
  const own = kyvernoParts("validating-policies").filter((part) => part.operator.name === operator.name && part.level === level);
  return [...new Set(own.flatMap((part) => messagesFor(part, subject)))].sort();
}

/** A compact policy of an operator: the joined messages of all its controls at a level. */
export async function compareCompact(compact: CompactPart, rounds: readonly (readonly Subject[])[], generated = GENERATED): Promise<Comparison> {
  const compared: Comparison[] = [];
  for (const subjects of rounds) {
    const policies = [join(generated, "kyverno/compact", `${slug(compact.id)}.yaml`)];
    const run = await kyvernoApply({ policies, resources: [writeSubjects(subjects)], crds: CRDS, allowUnmatched: true });
    const said = new Map(run.results.map((result) => [keyOf(result.object), result]));
    let violations = 0;
    const differences = subjects.flatMap((subject) => {
      const expected = compactMessages(compact, subject);
      const answer = said.get(keyOfSubject(subject));
      const actual =
        answer === undefined || answer.result === "pass"
          ? []
          : answer.result === "fail"
            ? splitMessage(answer.message)
            : [`${answer.result}: ${answer.message}`];
      violations += expected.length;
      const missing = speaksTo(compact, subject) && answer === undefined ? [`${subject.from} ${compact.id}: the policy never matched it`] : [];
      return [...missing, ...(agree(expected, actual) ? [] : [difference(`${subject.from} ${compact.id}`, expected, actual)])];
    });
    compared.push({ compared: subjects.length, violations, policies: run.policies, differences });
  }
  return sum(compared);
}
