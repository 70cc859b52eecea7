// Objects to judge, made distinct: the CLIs refuse two of one name, so each gets a namespace of its own, and
// cluster-scoped ones of one name another name, or another round.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groupOf } from "./fixtures.ts";
import { linesOfInterpreter } from "./oracle.ts";
import { model } from "./pack.ts";

export interface Subject {
  readonly from: string;
  readonly operator: string;
  readonly object: { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } };
}

export interface Given {
  readonly from: string;
  readonly object: { readonly apiVersion: string; readonly kind: string; readonly metadata?: { readonly name?: string; readonly namespace?: string } };
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
  const rounds: Subject[][] = [];
  const used = new Map<string, number>();
  let serial = 0;
  for (const { from, object } of given) {
    const { group, version } = groupOf(object.apiVersion);
    const known = scopes.get(`${group}/${object.kind}`);
    if (known === undefined || !known.versions.includes(version)) {
      continue;
    }
    serial += 1;
    const name = object.metadata?.name ?? `unnamed-${serial}`;
    const placed = { ...object, metadata: { ...object.metadata, name, ...(known.scope === "Namespaced" ? { namespace: `case-${serial}` } : {}) } };
    const renamed = { ...placed, metadata: { ...placed.metadata, name: `${name}-${serial}` } };
    const subject = used.has(keyOfObject(placed)) && linesOf(renamed) === linesOf(placed) ? renamed : placed;
    const round = used.get(keyOfObject(subject)) ?? 0;
    used.set(keyOfObject(subject), round + 1);
    rounds[round] = [...(rounds[round] ?? []), { from, operator: known.operator, object: subject }];
  }
  return rounds;
}

/** Without those that are like another one but for their names, if the references say the same of both: many controls have the same good case. */
export function distinct<T extends Given>(given: readonly T[]): readonly T[] {
  return [...new Map([...given].reverse().map((one) => [`${nameless(one)} ${linesOf(one.object)}`, one])).values()].reverse();
}

function nameless({ object }: Given): string {
  return JSON.stringify({ ...object, metadata: { ...object.metadata, name: "", namespace: "" } });
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
