// Objects to judge, made distinct: the CLIs refuse two of one name, so each gets a namespace of its own, and
// cluster-scoped ones of one name another name, or another round.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Others, othersAmong } from "../../src/ir/others.ts";
import { toValue } from "../../src/ir/values.ts";
import { type GivenObject, groupOf } from "./fixtures.ts";
import { linesOfInterpreter } from "./oracle.ts";
import { model } from "./pack.ts";

export interface Subject {
  readonly from: string;
  readonly operator: string;
  readonly object: { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } };
  /** What is there with it: all of its round. */
  readonly others?: Others;
}

export interface Given {
  readonly from: string;
  readonly object: GivenObject;
  /** What is there beside it, in its namespace where it stands there: subjects, too. */
  readonly related?: readonly GivenObject[];
}

const scopes = new Map(
  model.operators.flatMap((operator) =>
    operator.resources.map(
      (resource) =>
        [`${resource.group}/${resource.kind}`, { operator: operator.name, scope: resource.scope, versions: Object.keys(resource.versions) }] as const,
    ),
  ),
);

/**
 * The given objects of kinds that the pack knows, in rounds within which no two have the same name. Where a name makes no
 * difference to the references, another of that name gets one of its own, as a round costs each engine a start.
 */
export function roundsOf(given: readonly Given[]): readonly (readonly Subject[])[] {
  const rounds: Round[] = [];
  let serial = 0;
  for (const { from, object, related = [] } of given) {
    const { group, version } = groupOf(object.apiVersion);
    const known = scopes.get(`${group}/${object.kind}`);
    if (known === undefined || !known.versions.includes(version)) {
      continue;
    }
    serial += 1;
    const name = object.metadata?.name ?? `unnamed-${serial}`;
    const placed = { ...object, metadata: { ...object.metadata, name, ...(known.scope === "Namespaced" ? { namespace: `case-${serial}` } : {}) } };
    const renamed = { ...placed, metadata: { ...placed.metadata, name: `${name}-${serial}` } };
    const isTaken = rounds[0]?.texts.has(keyOfObject(placed)) === true;
    const subject = isTaken && linesOf(renamed) === linesOf(placed) ? renamed : placed;
    const beside = related.flatMap((other) => placedBeside(other, object, subject.metadata.namespace ?? ""));
    const free = rounds.find((round) => !round.texts.has(keyOfObject(subject)) && beside.every((other) => fits(other.object, round)));
    const round: Round = free ?? { subjects: [], texts: new Map() };
    if (free === undefined) {
      rounds.push(round);
    }
    for (const own of [{ from, operator: known.operator, object: subject }, ...beside.map((other) => ({ ...other, from: `${from} beside` }))]) {
      if (!round.texts.has(keyOfObject(own.object))) {
        round.subjects.push(own);
        round.texts.set(keyOfObject(own.object), JSON.stringify(own.object));
      }
    }
  }
  return rounds.map(({ subjects: round }) => {
    const others = othersAmong(
      round.map(({ object }) => toValue(object)),
      true,
    );
    return round.map((subject) => ({ ...subject, others }));
  });
}

interface Round {
  readonly subjects: Subject[];
  /** By key. */
  readonly texts: Map<string, string>;
}

/** Whether nothing of its name is there, unless it is the same. */
function fits(object: Subject["object"], { texts }: Round): boolean {
  const there = texts.get(keyOfObject(object));
  return there === undefined || there === JSON.stringify(object);
}

/** Another object of a fixture, in the namespace that its object has got, or in one beside it. */
function placedBeside(other: GivenObject, object: GivenObject, namespace: string): readonly Omit<Subject, "from">[] {
  const { group } = groupOf(other.apiVersion);
  const known = scopes.get(`${group}/${other.kind}`);
  if (known === undefined) {
    throw new Error(`no control and no rule reads ${other.kind}`);
  }
  const isNear = other.metadata?.namespace === object.metadata?.namespace;
  const place = known.scope === "Namespaced" ? { namespace: isNear ? namespace : `${namespace}-beside` } : {};
  const { namespace: _, ...metadata } = other.metadata ?? {};
  return [{ operator: known.operator, object: { ...other, metadata: { ...metadata, name: metadata.name ?? "unnamed", ...place } } }];
}

/** Without those that are like another one but for their names, if the references say the same of both: many controls have the same good case. */
export function distinct<T extends Given>(given: readonly T[]): readonly T[] {
  return [...new Map([...given].reverse().map((one) => [`${nameless(one)} ${linesOf(one.object)}`, one])).values()].reverse();
}

function nameless({ object, related = [] }: Given): string {
  return JSON.stringify([{ ...object, metadata: { ...object.metadata, name: "", namespace: "" } }, ...related]);
}

function linesOf(object: Given["object"]): string {
  return JSON.stringify(model.controls.map(({ id }) => linesOfInterpreter(id, object)));
}

/** A file of the objects as JSON documents, which every YAML reader takes as they are. */
export function writeSubjects(subjects: readonly Subject[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "dok-subjects-")), "objects.yaml");
  // JSON is YAML but for these characters, which readers refuse raw.
  const text = subjects.map(({ object }) =>
    JSON.stringify(object).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  writeFileSync(file, `${text.join("\n---\n")}\n`);
  return file;
}

export function keyOf(object: { readonly apiVersion: string; readonly kind: string; readonly namespace: string; readonly name: string }): string {
  // The Kyverno CLI says "default" of objects that have no namespace.
  const isNamespaced = scopes.get(`${groupOf(object.apiVersion).group}/${object.kind}`)?.scope !== "Cluster";
  return `${object.apiVersion} ${object.kind} ${isNamespaced ? object.namespace : ""} ${object.name}`;
}

export function keyOfSubject({ object }: Subject): string {
  return keyOfObject(object);
}

function keyOfObject(object: Subject["object"]): string {
  return keyOf({ apiVersion: object.apiVersion, kind: object.kind, namespace: object.metadata.namespace ?? "", name: object.metadata.name });
}

/** The messages that a CEL engine joined, apart again; a list that was cut after 16 can't be. */
export function splitMessage(message: string): readonly string[] {
  return [...new Set(message.split(" | "))].sort();
}
