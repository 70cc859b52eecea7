// Objects to judge, made distinct: the CLIs refuse two of one name, so each gets a namespace of its own, and
// cluster-scoped ones of one name go into different rounds.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groupOf } from "./fixtures.ts";
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

/** The given objects of kinds that the pack knows, in rounds within which no two have the same name. */
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
    const placed = known.scope === "Namespaced" ? { ...object.metadata, name, namespace: `case-${serial}` } : { ...object.metadata, name };
    const key = `${object.apiVersion} ${object.kind} ${placed.namespace ?? ""} ${name}`;
    const round = used.get(key) ?? 0;
    used.set(key, round + 1);
    rounds[round] = [...(rounds[round] ?? []), { from, operator: known.operator, object: { ...object, metadata: placed } }];
  }
  return rounds;
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
  return keyOf({ apiVersion: object.apiVersion, kind: object.kind, namespace: object.metadata.namespace ?? "", name: object.metadata.name });
}

/** The messages that a CEL engine joined, apart again; a list that was cut after 16 can't be. */
export function splitMessage(message: string): readonly string[] {
  return [...new Set(message.split(" | "))].sort();
}
