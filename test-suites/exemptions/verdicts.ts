// Engines on objects with exemptions over the policies, verdict by verdict against the references.
import { join } from "node:path";
import type { Target } from "../../src/dsl/control.ts";
import type { Exemption } from "../../src/exemptions/exemption.ts";
import { gatorTest } from "../../src/engines/gator.ts";
import { forTarget } from "../../src/targets/gaps.ts";
import { constraintKind, policyName, slug } from "../../src/targets/names.ts";
import { compactPartsOf, type CompactPart, type PolicyPart } from "../../src/targets/select.ts";
import { answersOf } from "../support/kyverno-verdicts.ts";
import { model } from "../support/pack.ts";
import { keyOf, keyOfSubject, splitMessage, type Subject, writeSubjects } from "../support/subjects.ts";
import { agree, difference, foundKey, messagesFor, partsOf, repeatsFor, speaksTo } from "../support/verdict-comparison.ts";
import { isExempt, TODAY } from "./support.ts";

export interface Setting {
  /** From `install`. */
  readonly folder: string;
  readonly exemptions: readonly Exemption[];
  readonly subjects: readonly Subject[];
  readonly today?: string;
  /** Policies of these controls only (and compact ones, which have them all). */
  readonly controls?: readonly string[];
  /** Policies of these operators only. */
  readonly operators?: readonly string[];
}

export interface Verdicts {
  readonly compared: number;
  /** Verdicts that the exemptions changed. */
  readonly exempted: number;
  readonly violations: number;
  readonly differences: readonly string[];
}

/** The last two are the API server's own library, in Kyverno. */
export const ENGINES = [
  "gator rego",
  "gator cel",
  "gator compact",
  "ValidatingPolicy",
  "ClusterPolicy",
  "Kyverno compact",
  "ValidatingAdmissionPolicy",
  "admission compact",
] as const;
export type Engine = (typeof ENGINES)[number];

/** What an engine said of a subject, on a policy's behalf. */
type Found = (part: PolicyPart | CompactPart, subject: Subject) => readonly string[];

/** What an engine says of the subjects, against what it must. */
export async function verdictsOf(engine: Engine, setting: Setting): Promise<Verdicts> {
  switch (engine) {
    case "gator rego":
    case "gator cel": {
      const flavour = engine === "gator rego" ? "rego" : "cel";
      const parts = single(`gatekeeper-${flavour}`, setting);
      return compared(parts, setting, await gator(flavour, parts, setting));
    }
    case "gator compact": {
      const parts = compact("gatekeeper-rego", setting);
      return comparedCompact(parts, setting, await gator("compact", parts, setting));
    }
    case "ValidatingPolicy":
      return kyverno("kyverno/validating-policies", single("kyverno-validatingpolicy", setting), setting);
    case "ClusterPolicy":
      return kyverno("kyverno/cluster-policies", single("kyverno-clusterpolicy", setting), setting);
    case "Kyverno compact":
      return kyvernoCompact("kyverno/compact", compact("kyverno-validatingpolicy", setting), setting);
    case "ValidatingAdmissionPolicy":
      return kyverno("admission", single("admission", setting), setting);
    case "admission compact":
      return kyvernoCompact("admission/compact", compact("admission", setting), setting);
  }
}

function single(target: Target, { controls, operators }: Setting): readonly PolicyPart[] {
  return partsOf(target).filter(({ control, operator }) => controls?.includes(control.id) !== false && operators?.includes(operator.name) !== false);
}

function compact(target: Target, { operators }: Setting): readonly CompactPart[] {
  return compactPartsOf(forTarget(model, target)).filter(({ operator }) => operators?.includes(operator.name) !== false);
}

async function gator(flavour: "rego" | "cel" | "compact", parts: readonly (PolicyPart | CompactPart)[], { folder, subjects }: Setting): Promise<Found> {
  const root = join(folder, "gatekeeper", flavour);
  const policies = [
    ...new Set(parts.map(({ id }) => join(root, "templates", `${slug(id)}.yaml`))),
    ...parts.map(({ id, operator }) => join(root, "constraints", flavour === "compact" ? "" : operator.name, `${slug(id)}.yaml`)),
  ];
  const run = await gatorTest({ policies, objects: [writeSubjects(subjects)], allowUnmatched: true });
  const found = new Map<string, readonly string[]>();
  for (const { constraintKind: kind, message, object } of run.results) {
    const key = foundKey(kind, keyOf(object));
    found.set(key, [...(found.get(key) ?? []), ...(flavour === "cel" ? splitMessage(message) : [message])]);
  }
  return ({ id }, subject) => found.get(foundKey(constraintKind(id), keyOfSubject(subject))) ?? [];
}

async function kyverno(folder: string, parts: readonly PolicyPart[], setting: Setting): Promise<Verdicts> {
  const files = parts.map(({ id, operator }) => join(setting.folder, folder, operator.name, `${slug(id)}.yaml`));
  const heard = await answersOf(files, setting.subjects);
  return compared(parts, setting, ({ id, operator }, subject) => heard.get(subject)?.get(policyName(id, operator.name)) ?? []);
}

async function kyvernoCompact(folder: string, parts: readonly CompactPart[], setting: Setting): Promise<Verdicts> {
  const files = parts.map(({ id }) => join(setting.folder, folder, `${slug(id)}.yaml`));
  const heard = await answersOf(files, setting.subjects);
  return comparedCompact(parts, setting, ({ id }, subject) => heard.get(subject)?.get(policyName(id)) ?? []);
}

function compared(parts: readonly PolicyPart[], { exemptions, subjects, today = TODAY }: Setting, found: Found): Verdicts {
  return total(
    subjects.flatMap((subject) =>
      parts
        .filter((part) => speaksTo(part, subject))
        .map((part) => {
          return verdict(subject, part, [part], isExempt(part.control.id, subject, exemptions, today) ? [] : [part], found);
        }),
    ),
  );
}

function comparedCompact(parts: readonly CompactPart[], { exemptions, subjects, today = TODAY }: Setting, found: Found): Verdicts {
  return total(
    subjects.flatMap((subject) =>
      parts
        .filter((part) => speaksTo(part, subject))
        .map((part) => {
          const own = partsOf("gatekeeper-rego").filter(({ operator, level }) => operator.name === part.operator.name && level === part.level);
          const left = own.filter((each) => !isExempt(each.control.id, subject, exemptions, today));
          return verdict(subject, part, own, left, found);
        }),
    ),
  );
}

/** `all` is what the policy is made of, `left` what no exemption takes away. */
function verdict(subject: Subject, part: PolicyPart | CompactPart, all: readonly PolicyPart[], left: readonly PolicyPart[], found: Found): Verdicts {
  const messagesOf = (parts: readonly PolicyPart[]): readonly string[] => [...new Set(parts.flatMap((each) => messagesFor(each, subject)))].sort();
  const expected = messagesOf(left);
  const actual = [...new Set(found(part, subject))].sort();
  const repeats = left.reduce((count, each) => count + repeatsFor(each, subject), 0);
  const where = `${part.id} ${keyOfSubject(subject)} ${JSON.stringify(subject.object.metadata)}`;
  return {
    compared: 1,
    exempted: expected.length < messagesOf(all).length ? 1 : 0,
    violations: expected.length,
    differences: agree(expected, actual, repeats) ? [] : [difference(where, expected, actual)],
  };
}

function total(parts: readonly Verdicts[]): Verdicts {
  const add = (read: (part: Verdicts) => number): number => parts.reduce((sum, part) => sum + read(part), 0);
  return {
    compared: add(({ compared: count }) => count),
    exempted: add(({ exempted }) => exempted),
    violations: add(({ violations }) => violations),
    differences: parts.flatMap(({ differences }) => differences),
  };
}
