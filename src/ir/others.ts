// The objects beside the one under review: of all that are given, those of a kind and namespace.
import { apiVersionOf, namespaceOf, type Others as AnyOthers, type RelatedKind } from "../dsl/related.ts";
import { isRecord, ownValue, type Value } from "./values.ts";

export type Others = AnyOthers<Value>;

/** None is known, and more may be elsewhere. */
export const NO_OTHERS: Others = { find: () => [], isWhole: false };

interface OfKind {
  readonly all: Value[];
  readonly byNamespace: Map<string, Value[]>;
  /** Of what was found for a namespace, as it is asked for again and again. */
  readonly found: Map<string, readonly Value[]>;
}

/**
 * Looks among the given objects. One without a namespace may be meant for any: it is related to objects of every namespace,
 * and whoever has none to objects of all.
 */
export function othersAmong(objects: Iterable<Value>, isWhole: boolean): Others {
  const kinds = new Map<string, OfKind>();
  for (const object of objects) {
    const key = isRecord(object) ? `${String(ownValue(object, "apiVersion"))} ${String(ownValue(object, "kind"))}` : "";
    const known: OfKind = kinds.get(key) ?? { all: [], byNamespace: new Map(), found: new Map() };
    const namespace = namespaceOf(object);
    known.all.push(object);
    const there = known.byNamespace.get(namespace) ?? [];
    there.push(object);
    known.byNamespace.set(namespace, there);
    kinds.set(key, known);
  }
  const find = (kind: RelatedKind, namespace: string): readonly Value[] => {
    const known = kinds.get(keyOfKind(kind));
    return known === undefined ? [] : kind.scope === "Cluster" || namespace === "" ? known.all : within(known, namespace);
  };
  return { find, isWhole };
}

function keyOfKind(kind: RelatedKind): string {
  return `${apiVersionOf(kind)} ${kind.resourceKind}`;
}

function within({ byNamespace, found }: OfKind, namespace: string): readonly Value[] {
  const known = found.get(namespace) ?? [...(byNamespace.get(namespace) ?? []), ...(byNamespace.get("") ?? [])];
  found.set(namespace, known);
  return known;
}
