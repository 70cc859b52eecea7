// Policies in Kyverno's engine, each verdict against the references. Kyverno compiles a ClusterPolicy for each object that it
// matches, so those get fewer objects.
import { join } from "node:path";
import type { Target } from "../../src/dsl/control.ts";
import { complaintOf, kyvernoEngine } from "../../src/engines/kyverno-engine.ts";
import { forTarget } from "../../src/targets/gaps.ts";
import { policyName, slug } from "../../src/targets/names.ts";
import { type CompactPart, compactPartsOf, type PolicyPart } from "../../src/targets/select.ts";
import { writeCrds } from "./crds.ts";
import { ALONE } from "./oracle.ts";
import { model } from "./pack.ts";
import { splitMessage, type Subject } from "./subjects.ts";
import { agree, type Comparison, compareVerdicts, difference, GENERATED, messagesFor, partsOf, repeatsFor, speaksTo } from "./verdict-comparison.ts";

const TARGETS = {
  "kyverno/validating-policies": "kyverno-validatingpolicy",
  "kyverno/cluster-policies": "kyverno-clusterpolicy",
  /** The API server's own library judges these, in Kyverno as well. */
  admission: "admission",
} as const satisfies { readonly [folder: string]: Target };

export type KyvernoFolder = keyof typeof TARGETS;

export const KYVERNO_FOLDERS: readonly KyvernoFolder[] = ["kyverno/validating-policies", "kyverno/cluster-policies", "admission"];

/** So many objects of each kind for ClusterPolicies, unless DOK_FIXTURES=all. */
const OF_EACH_KIND = process.env["DOK_FIXTURES"] === "all" ? Number.POSITIVE_INFINITY : 1;

export function kindOf({ operator, object }: Subject): string {
  return `${operator} ${object.kind}`;
}

/** What these policies get of the objects: all, or the first of each kind. */
export function givenTo(folder: KyvernoFolder, subjects: readonly Subject[]): readonly Subject[] {
  if (folder !== "kyverno/cluster-policies") {
    return subjects;
  }
  const given = new Map<string, number>();
  return subjects.filter((subject) => {
    const count = given.get(kindOf(subject)) ?? 0;
    given.set(kindOf(subject), count + 1);
    return count < OF_EACH_KIND;
  });
}

const CRDS = [writeCrds()];

export function kyvernoParts(folder: KyvernoFolder): readonly PolicyPart[] {
  return partsOf(TARGETS[folder]);
}

export interface KyvernoOptions {
  /** Another folder of the form of generated/. */
  readonly generated?: string;
  /** These policies only. */
  readonly parts?: readonly PolicyPart[];
}

/** Each policy's verdicts on the objects of its operator; each policy must speak to the objects of its kinds, and to no other. */
export async function compareKyverno(
  folder: KyvernoFolder,
  given: readonly Subject[],
  { generated = GENERATED, parts = kyvernoParts(folder) }: KyvernoOptions = {},
): Promise<Comparison> {
  const subjects = given.map(alone);
  const policies = parts.map(({ id, operator }) => join(generated, folder, operator.name, `${slug(id)}.yaml`));
  const heard = await answersOf(policies, subjects);
  const answer = (part: PolicyPart, subject: Subject): readonly string[] | undefined => heard.get(subject)?.get(policyName(part.id, part.operator.name));
  const { differences, ...counts } = compareVerdicts({ subjects, parts, said: answer });
  return { ...counts, policies: policies.length, differences: [...differences, ...wrongMatches(heard, parts, subjects)] };
}

/** Messages by object and policy, sorted; none where the policy is for the object and has nothing against it. */
export type Answers = ReadonlyMap<Subject, ReadonlyMap<string, readonly string[]>>;

/** Policies that look at other objects find none here; test-suites/cluster gives them some. */
function alone(subject: Subject): Subject {
  return { ...subject, others: ALONE };
}

/** What the policies of these files say of the subjects. */
export async function answersOf(policies: readonly string[], subjects: readonly Subject[]): Promise<Answers> {
  const verdicts = await kyvernoEngine({ policies, objects: subjects.map(({ object }) => object), crds: CRDS });
  const heard = subjects.map((subject) => [subject, new Map<string, readonly string[]>()] as const);
  for (const verdict of verdicts) {
    // A ValidatingAdmissionPolicy answers once for each of its validations.
    const said = heard[verdict.object]?.[1];
    const complaint = complaintOf(verdict);
    const messages = complaint === undefined ? [] : splitMessage(complaint);
    said?.set(verdict.policy, [...new Set([...(said.get(verdict.policy) ?? []), ...messages])].sort());
  }
  return new Map(heard);
}

function wrongMatches(heard: Answers, parts: readonly PolicyPart[], subjects: readonly Subject[]): readonly string[] {
  return subjects.flatMap((subject) => {
    const spoke = [...(heard.get(subject)?.keys() ?? [])];
    const wanted = parts.filter((part) => speaksTo(part, subject)).map(({ id, operator }) => policyName(id, operator.name));
    return [
      ...wanted.filter((policy) => !spoke.includes(policy)).map((policy) => `${subject.from} ${policy}: the policy never matched it`),
      ...spoke.filter((policy) => !wanted.includes(policy)).map((policy) => `${subject.from} ${policy}: the policy should not speak to it`),
    ];
  });
}

export const compactParts: readonly CompactPart[] = compactPartsOf(forTarget(model, "kyverno-validatingpolicy"));

/** The policies that a compact one joins. */
function joinedBy({ operator, level }: CompactPart): readonly PolicyPart[] {
  return partsOf("kyverno-validatingpolicy").filter((part) => part.operator.name === operator.name && part.level === level);
}

/** The compact policies, each of an operator: the joined messages of all its controls at a level. */
export async function compareCompact(given: readonly Subject[], generated = GENERATED): Promise<Comparison> {
  const subjects = given.map(alone);
  const policies = compactParts.map(({ id }) => join(generated, "kyverno/compact", `${slug(id)}.yaml`));
  const heard = await answersOf(policies, subjects);
  const pairs = subjects.flatMap((subject) => compactParts.filter((part) => speaksTo(part, subject)).map((part) => ({ part, subject })));
  const compared = pairs.map(({ part, subject }) => {
    const joined = joinedBy(part);
    const expected = joined.flatMap((own) => messagesFor(own, subject)).sort();
    const repeats = joined.reduce((all, own) => all + repeatsFor(own, subject), 0);
    const actual = heard.get(subject)?.get(policyName(part.id));
    const what = `${subject.from} ${part.id}`;
    const differences =
      actual === undefined ? [`${what}: the policy never matched it`] : agree(expected, actual, repeats) ? [] : [difference(what, expected, actual)];
    return { violations: expected.length, differences };
  });
  return {
    compared: pairs.length,
    violations: compared.reduce((total, { violations }) => total + violations, 0),
    policies: policies.length,
    differences: compared.flatMap(({ differences }) => differences),
  };
}
