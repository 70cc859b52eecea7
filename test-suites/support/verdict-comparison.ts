// What an engine said against what the references say, verdict by verdict. Every suite that runs an engine uses this,
// and broken-backends.spec.ts shows that it notices a broken policy.
import { join } from "node:path";
import type { Target } from "../../src/dsl/control.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import { forTarget } from "../../src/targets/gaps.ts";
import { levelOf, pairsOf, type PolicyPart } from "../../src/targets/select.ts";
import { groupOf } from "./fixtures.ts";
import { linesOfInterpreter, type ParamValues } from "./oracle.ts";
import { model } from "./pack.ts";
import { ROOT } from "./root.ts";
import type { Subject } from "./subjects.ts";

/** The committed policies; a test of broken ones has a folder of the same form. */
export const GENERATED = join(ROOT, "generated");

/** The policies that a target has: one for each operator, control and level. */
export function partsOf(target: Target): readonly PolicyPart[] {
  return pairsOf(forTarget(model, target));
}

/** Whether a policy must have a say on an object. */
export function speaksTo({ operator, units }: Pick<PolicyPart, "operator" | "units">, subject: Subject): boolean {
  return operator.name === subject.operator && units.some((unit) => isFor(unit, subject));
}

export function isFor(unit: Unit, { operator, object }: Subject): boolean {
  const { group, version } = groupOf(object.apiVersion);
  return unit.operator === operator && unit.group === group && unit.resourceKind === object.kind && unit.versions.includes(version);
}

export interface Comparison {
  /** Verdicts compared, whether they found something or not. */
  readonly compared: number;
  readonly violations: number;
  readonly policies: number;
  readonly differences: readonly string[];
}

export interface Judged {
  readonly subjects: readonly Subject[];
  readonly parts: readonly PolicyPart[];
  /** The engine's messages, sorted, each once; none where the policy said nothing. */
  readonly said: (part: PolicyPart, subject: Subject) => readonly string[] | undefined;
  /** The user's values; none means the defaults. */
  readonly params?: ParamValues;
}

export function foundKey(part: string, object: string): string {
  return `${part} ${object}`;
}

/** What the references find at a policy's level: violations' messages only, as engines report no more. */
export function messagesFor({ control, level }: PolicyPart, subject: Subject, params: ParamValues = {}): readonly string[] {
  const lines = linesOfInterpreter(control.id, subject.object, params).filter(
    (line) => !line.startsWith("unseen ") && levelOf(line.slice(0, line.indexOf(" "))) === level,
  );
  return [...new Set(lines.map((line) => line.slice(line.indexOf(" ") + 1)))].sort();
}

/** Each policy against each object of its operator, be it of a kind that the policy doesn't speak to. */
export function compareVerdicts({ subjects, parts, said, params = {} }: Judged): Omit<Comparison, "policies"> {
  const differences: string[] = [];
  let compared = 0;
  let violations = 0;
  for (const subject of subjects) {
    for (const part of parts.filter(({ operator }) => operator.name === subject.operator)) {
      const expected = messagesFor(part, subject, params);
      const actual = said(part, subject) ?? [];
      compared += 1;
      violations += expected.length;
      if (!agree(expected, actual)) {
        differences.push(difference(`${subject.from} ${part.id}`, expected, actual));
      }
    }
  }
  return { compared, violations, differences };
}

export function difference(what: string, expected: readonly string[], actual: readonly string[]): string {
  return `${what}\n  references: ${JSON.stringify(expected)}\n  engine:     ${JSON.stringify(actual)}`;
}

/** CEL engines name 16 messages and count the rest; of more than 64, of which some may be the same, they only say how many. */
export function agree(expected: readonly string[], actual: readonly string[]): boolean {
  const [all] = actual.length === 1 ? actual.map((message) => Number(/^(?<all>\d+) violations, too many to name here$/u.exec(message)?.groups?.["all"])) : [];
  if (all !== undefined && !Number.isNaN(all)) {
    return all > 64 && all >= expected.length && expected.length > 16;
  }
  const more = actual.map((message) => /^and (?<more>\d+) more$/u.exec(message)).find((match) => match !== null);
  if (more === undefined) {
    return JSON.stringify(expected) === JSON.stringify(actual);
  }
  const named = actual.filter((message) => message !== more[0]);
  const unnamed = Number(more.groups?.["more"]) - (expected.length - named.length);
  // Where some of the 16 are the same, here they are one, and so may some of the others be.
  return named.every((message) => expected.includes(message)) && (named.length === 16 ? unnamed === 0 : named.length < 16 && unnamed >= 0);
}

export function sum(parts: readonly Comparison[]): Comparison {
  const add = (read: (part: Comparison) => number): number => parts.reduce((total, part) => total + read(part), 0);
  return {
    compared: add((part) => part.compared),
    violations: add((part) => part.violations),
    policies: Math.max(0, ...parts.map((part) => part.policies)),
    differences: parts.flatMap((part) => part.differences),
  };
}
