// What an engine said against what the references say, verdict by verdict. Every suite that runs an engine uses this,
// and broken-backends.spec.ts shows that it notices a broken policy.
import { join } from "node:path";
import type { Target } from "../../src/dsl/control.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import { interpretClauses } from "../../src/ir/interpret.ts";
import type { Others } from "../../src/ir/others.ts";
import { relatedKindsOf } from "../../src/targets/related.ts";
import { forTarget } from "../../src/targets/gaps.ts";
import { levelOf, pairsOf, type PolicyPart } from "../../src/targets/select.ts";
import { groupOf } from "./fixtures.ts";
import { allLinesOfInterpreter, ALONE, type ParamValues } from "./oracle.ts";
import { model, unitsFor } from "./pack.ts";
import { ROOT } from "./root.ts";
import type { Subject } from "./subjects.ts";

/** The committed policies; a test of broken ones has a folder of the same form. */
export const GENERATED = join(ROOT, "generated");

const known = new Map<Target, readonly PolicyPart[]>();

/** The policies that a target has: one for each operator, control and level. */
export function partsOf(target: Target): readonly PolicyPart[] {
  const parts = known.get(target) ?? pairsOf(forTarget(model, target));
  known.set(target, parts);
  return parts;
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
export function messagesFor(part: PolicyPart, subject: Subject, params: ParamValues = {}): readonly string[] {
  return [...new Set(sayings(part, subject, params))].sort();
}

/** How many of the messages only say again what another one says. */
export function repeatsFor(part: PolicyPart, subject: Subject, params: ParamValues = {}): number {
  const all = sayings(part, subject, params);
  return all.length - new Set(all).size;
}

const asking = new Set(model.units.filter((unit) => relatedKindsOf([unit]).length > 0).map(({ control }) => control));

/** Whether the verdict takes a look at other objects, which a CLI may not have. */
export function looksAround({ units }: Pick<PolicyPart, "units">, subject: Subject): boolean {
  let looked = false;
  const probe: Others = {
    find: () => {
      looked = true;
      return [];
    },
    isWhole: true,
  };
  for (const unit of units.filter((each) => asking.has(each.control) && isFor(each, subject))) {
    interpretClauses(unit, subject.object, {}, probe);
  }
  return looked;
}

function sayings({ control, level, units }: PolicyPart, subject: Subject, params: ParamValues): readonly string[] {
  if (asking.has(control.id)) {
    // Not every target says all that the control does.
    return units
      .filter((unit) => isFor(unit, subject))
      .flatMap((unit) => interpretClauses(unit, subject.object, params, subject.others ?? ALONE))
      .flatMap(({ kind, message }) => (kind === "violation" ? [message] : []));
  }
  const unit = unitsFor(subject.object).find(({ operator }) => operator === subject.operator) ?? {};
  return allLinesOfInterpreter(control.id, subject.object, params)
    .filter((line) => !line.startsWith("unseen ") && levelOf(line.slice(0, line.indexOf(" ")), unit) === level)
    .map((line) => line.slice(line.indexOf(" ") + 1));
}

/** Each policy against each object of its operator, be it of a kind that the policy doesn't speak to. */
export function compareVerdicts({ subjects, parts, said, params = {} }: Judged): Omit<Comparison, "policies"> {
  const differences: string[] = [];
  let compared = 0;
  let violations = 0;
  for (const subject of subjects) {
    for (const part of parts.filter((each) => each.operator.name === subject.operator)) {
      const expected = messagesFor(part, subject, params);
      const actual = said(part, subject) ?? [];
      compared += 1;
      violations += expected.length;
      if (!agree(expected, actual, repeatsFor(part, subject, params))) {
        differences.push(difference(`${subject.from} ${part.id}`, expected, actual));
      }
    }
  }
  return { compared, violations, differences };
}

export function difference(what: string, expected: readonly string[], actual: readonly string[]): string {
  return `${what}\n  references: ${JSON.stringify(expected)}\n  engine:     ${JSON.stringify(actual)}`;
}

/**
 * Whether an engine's messages, each once, are those expected. CEL engines name 16 and count the rest, and only count more
 * than 64: among the named and in what they count, up to `repeats` may say again what another one says.
 */
export function agree(expected: readonly string[], actual: readonly string[], repeats: number): boolean {
  const isCount = (count: number, of: number): boolean => count >= of && count <= of + repeats;
  const all = actual.length === 1 ? numberIn(actual[0], /^(?<number>\d+) violations, too many to name here$/u) : undefined;
  if (all !== undefined) {
    return all > 64 && isCount(all, expected.length);
  }
  const counting = actual.find((message) => numberIn(message, MORE) !== undefined);
  if (counting === undefined) {
    return JSON.stringify(expected) === JSON.stringify(actual);
  }
  const named = actual.filter((message) => message !== counting);
  const isNamed = named.length <= 16 && named.length + repeats >= 16 && named.every((message) => expected.includes(message));
  return isNamed && isCount(numberIn(counting, MORE) ?? 0, expected.length - named.length);
}

const MORE = /^and (?<number>\d+) more$/u;

function numberIn(text: string | undefined, form: RegExp): number | undefined {
  const found = form.exec(text ?? "")?.groups?.["number"];
  return found === undefined ? undefined : Number(found);
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
