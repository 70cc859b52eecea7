// Units with objects and what the reference says of them, and the comparison with what an engine said.
import { apiVersionOf } from "../../../src/dsl/related.ts";
import { interpretUnit } from "../../../src/ir/interpret.ts";
import type { Unit } from "../../../src/ir/nodes.ts";
import { renderCel } from "../../../src/targets/cel/render.ts";
import type { CelOptions } from "../../../src/targets/contract.ts";
import { caseFromSeed, unitFromSeed } from "../../ir/arbitrary-units.ts";
import { LABEL, type Placed } from "./cel-documents.ts";

export interface AgreementCase extends Placed {
  readonly units: readonly Unit[];
  readonly objects: readonly KubernetesObject[];
  /** Messages by the object's name. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

export interface CaseOptions extends CelOptions {
  readonly parameters?: { readonly [name: string]: unknown };
}

export function caseOf(
  id: string,
  units: readonly [Unit, ...Unit[]],
  objects: readonly unknown[],
  { parameters = {}, ...options }: CaseOptions,
): AgreementCase {
  const placed = objects.map((object, index) => {
    const unit = units[index % units.length] ?? units[0];
    const body = typeof object === "object" && object !== null && !Array.isArray(object) ? object : { spec: object };
    return {
      ...body,
      apiVersion: unit.group === "" ? "v1" : `${unit.group}/v1`,
      kind: unit.resourceKind,
      metadata: { name: `${id}-${index}`, namespace: "default", labels: { [LABEL]: id } },
    };
  });
  const said = (object: KubernetesObject): readonly string[] =>
    units.filter((unit) => isFor(unit, object)).flatMap((unit) => messagesOf(unit, object, parameters));
  const expected = new Map(placed.map((object) => [object.metadata.name, asSet(said(object))]));
  return { id, units, objects: placed, expected, policy: renderCel(units, options), ...(options.params === "constraint" ? { parameters } : {}) };
}

function isFor(unit: Unit, object: KubernetesObject): boolean {
  return unit.resourceKind === object.kind && unit.versions.map((version) => apiVersionOf({ group: unit.group, version })).includes(object.apiVersion);
}

function messagesOf(unit: Unit, object: unknown, parameters: { readonly [name: string]: unknown }): readonly string[] {
  return interpretUnit(unit, object, parameters)
    .filter((finding) => finding.kind === "violation")
    .map((finding) => finding.message);
}

/** A random unit with random objects and parameters; the same seed gives the same. */
export function randomCase(seed: number, objects: number, options: CelOptions, change: (unit: Unit) => Unit = (unit) => unit): AgreementCase {
  const { parameters } = caseFromSeed(seed * 7919);
  const given = Array.from({ length: objects }, (_, index) => caseFromSeed(seed * 1000 + index).object);
  return caseOf(`u${seed}`, [change(unitFromSeed(seed))], given, options.params === "constraint" ? { ...options, parameters } : options);
}

/** Engines trim the whole message, and the last message may end in a value that ends in a blank. */
function asSet(messages: readonly string[]): readonly string[] {
  return [...new Set(messages.map((message) => message.trim()))].sort();
}

export interface Outcome {
  readonly compared: number;
  readonly violations: number;
  readonly differences: readonly string[];
}

/** Compares with an engine's messages by the object's name; no message: no violation. */
export function compareCases(cases: readonly AgreementCase[], said: ReadonlyMap<string, string>): Outcome {
  const differences: string[] = [];
  let compared = 0;
  let violations = 0;
  for (const { expected } of cases) {
    for (const [name, messages] of expected) {
      const message = said.get(name);
      compared += 1;
      violations += messages.length;
      if (!isSame(messages, message === undefined ? [] : asSet(message.split(" | ")))) {
        differences.push(`${name}\n  reference: ${JSON.stringify(messages)}\n  engine:    ${message}`);
      }
    }
  }
  return { compared, violations, differences };
}

/** An engine names 16 and counts the rest, the repeated ones of lists too. */
function isSame(expected: readonly string[], actual: readonly string[]): boolean {
  const rest = actual.find((message) => /^and [0-9]+ more$/u.test(message));
  if (rest === undefined) {
    return JSON.stringify(expected) === JSON.stringify(actual);
  }
  return actual.every((message) => message === rest || expected.includes(message));
}
