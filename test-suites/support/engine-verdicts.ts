// Runs the committed policies in the real engines and compares each verdict and message with the references.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gatorTest } from "../../src/engines/gator.ts";
import { kyvernoApply } from "../../src/engines/kyverno.ts";
import { constraintKind, policyName, slug } from "../../src/targets/names.ts";
import { pairsOf } from "../../src/targets/select.ts";
import { writeCrds } from "./crds.ts";
import { model } from "./pack.ts";
import { ROOT } from "./root.ts";
import { expectedMessages, keyOf, keyOfSubject, splitMessage, type Subject, writeSubjects } from "./subjects.ts";

export const GENERATED = join(ROOT, "generated");
/** Names of the kinds, so that the Kyverno CLI need not guess plurals. */
const CRDS = [writeCrds()];

export interface Comparison {
  /** Verdicts compared, whether they found something or not. */
  readonly compared: number;
  readonly violations: number;
  readonly policies: number;
  readonly differences: readonly string[];
}

export function yamlUnder(folder: string): readonly string[] {
  return readdirSync(join(GENERATED, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !path.endsWith("kustomization.yaml"))
    .sort()
    .map((path) => join(GENERATED, folder, path));
}

type Found = ReadonlyMap<string, readonly string[]>;

function compare(
  subjects: readonly Subject[],
  pairs: readonly { readonly control: string; readonly operator: string }[],
  found: Found,
  policies: number,
): Comparison {
  const differences: string[] = [];
  let compared = 0;
  let violations = 0;
  for (const subject of subjects) {
    for (const { control } of pairs.filter(({ operator }) => operator === subject.operator)) {
      const expected = expectedMessages(control, subject);
      const actual = found.get(`${control} ${keyOfSubject(subject)}`) ?? [];
      compared += 1;
      violations += expected.length;
      if (!agree(expected, actual)) {
        differences.push(`${subject.from} ${control}\n  references: ${JSON.stringify(expected)}\n  engine:     ${JSON.stringify(actual)}`);
      }
    }
  }
  return { compared, violations, policies, differences };
}

/** CEL engines name 16 messages and count the rest. */
function agree(expected: readonly string[], actual: readonly string[]): boolean {
  const more = actual.find((message) => /^and \d+ more$/u.test(message));
  if (more === undefined) {
    return JSON.stringify(expected) === JSON.stringify(actual);
  }
  const named = actual.filter((message) => message !== more);
  return named.every((message) => expected.includes(message)) && named.length === 16 && more === `and ${expected.length - 16} more`;
}

const allPairs = pairsOf(model).map(({ control, operator }) => ({ control: control.id, operator: operator.name }));

/** All templates and constraints of a flavour on all subjects. */
export async function compareGator(flavour: "rego" | "cel", rounds: readonly (readonly Subject[])[]): Promise<Comparison> {
  const policies = [...yamlUnder(`gatekeeper/${flavour}/templates`), ...yamlUnder(`gatekeeper/${flavour}/constraints`)];
  const parts: Comparison[] = [];
  for (const subjects of rounds) {
    const run = await gatorTest({ policies, objects: [writeSubjects(subjects)], allowUnmatched: true });
    const controls = new Map(model.controls.map((control) => [constraintKind(control.id), control.id]));
    const found = new Map<string, readonly string[]>();
    for (const result of run.results) {
      const key = `${controls.get(result.constraintKind)} ${keyOf(result.object)}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), ...(flavour === "cel" ? splitMessage(result.message) : [result.message])])].sort());
    }
    parts.push(compare(subjects, allPairs, found, run.templates + run.constraints));
  }
  return sum(parts);
}

/** One operator's policies of a control on some subjects. */
export async function compareKyverno(
  folder: "validating-policies" | "cluster-policies",
  control: string,
  operator: string,
  rounds: readonly (readonly Subject[])[],
): Promise<Comparison> {
  const policies = [join(GENERATED, "kyverno", folder, operator, `${slug(control)}.yaml`)];
  const parts: Comparison[] = [];
  for (const subjects of rounds) {
    const run = await kyvernoApply({ policies, resources: [writeSubjects(subjects)], crds: CRDS, allowUnmatched: true });
    const found = new Map<string, readonly string[]>();
    for (const result of run.results) {
      if (result.result === "fail") {
        found.set(`${control} ${keyOf(result.object)}`, splitMessage(result.message));
      } else if (result.result !== "pass" && result.result !== "skip") {
        found.set(`${control} ${keyOf(result.object)}`, [`${result.result}: ${result.message}`]);
      }
    }
    const evaluated = new Set(run.results.filter((result) => result.policy === policyName(control, operator)).map((result) => keyOf(result.object)));
    const untouched = subjects
      .filter((subject) => isMatched(control, subject) && !evaluated.has(keyOfSubject(subject)))
      .map((subject) => `${subject.from} ${control}: the policy never matched it`);
    const compared = compare(subjects, [{ control, operator }], found, run.policies);
    parts.push({ ...compared, differences: [...compared.differences, ...untouched] });
  }
  return sum(parts);
}

function isMatched(control: string, subject: Subject): boolean {
  return model.units.some(
    (unit) =>
      unit.control === control &&
      unit.resourceKind === subject.object.kind &&
      subject.object.apiVersion.startsWith(unit.group) &&
      unit.clauses.some((clause) => clause.kind === "violation"),
  );
}

/** The operator's compact policy: the joined messages of all its controls. */
export async function compareCompact(operator: string, rounds: readonly (readonly Subject[])[]): Promise<Comparison> {
  const parts: Comparison[] = [];
  for (const subjects of rounds) {
    const run = await kyvernoApply({
      policies: [join(GENERATED, "kyverno/compact", `${operator}.yaml`)],
      resources: [writeSubjects(subjects)],
      crds: CRDS,
      allowUnmatched: true,
    });
    const found = new Map(
      run.results
        .filter((result) => result.result !== "pass")
        .map((result) => [keyOf(result.object), result.result === "fail" ? splitMessage(result.message) : [`${result.result}: ${result.message}`]] as const),
    );
    const differences = subjects.flatMap((subject) => {
      const expected = [...new Set(allPairs.filter((pair) => pair.operator === operator).flatMap(({ control }) => expectedMessages(control, subject)))].sort();
      const actual = found.get(keyOfSubject(subject)) ?? [];
      return agree(expected, actual) ? [] : [`${subject.from}\n  references: ${JSON.stringify(expected)}\n  engine:     ${JSON.stringify(actual)}`];
    });
    parts.push({ compared: subjects.length, violations: found.size, policies: run.policies, differences });
  }
  return sum(parts);
}

function sum(parts: readonly Comparison[]): Comparison {
  const add = (read: (part: Comparison) => number): number => parts.reduce((total, part) => total + read(part), 0);
  return {
    compared: add((part) => part.compared),
    violations: add((part) => part.violations),
    policies: Math.max(0, ...parts.map((part) => part.policies)),
    differences: parts.flatMap((part) => part.differences),
  };
}
