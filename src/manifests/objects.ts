// A document's Kubernetes objects. Items of a List are objects of their own.
import { isRecord } from "./record.ts";
import { parseFieldPath } from "./field-path.ts";
import type { LineIndex, Position } from "./line-index.ts";
import { originIn } from "./rendered-from.ts";
import { fieldOf, locate, type Tree, targetOf, textOf, type Value, valueOf } from "./tree.ts";

/** One Kubernetes object of a file. */
export interface ManifestObject {
  readonly kind: "object";
  readonly file: string;
  /** Which document of the file, from 1. */
  readonly document: number;
  /** The template or file that a rendered object names as its source. */
  readonly renderedFrom?: string;
  readonly apiVersion: string;
  readonly kindName: string;
  readonly namespace: string;
  readonly name: string;
  readonly value: { readonly [key: string]: Value };
  /** Short, and nothing in it unfolds: many may be kept until they are judged together. */
  readonly isSmall: boolean;
  /** Where a field stands, or the nearest parent that is there. */
  readonly locate: (fieldPath: string) => Position;
}

export interface Skipped {
  readonly kind: "skipped";
  readonly file: string;
  /** 0 where the whole file is meant. */
  readonly document: number;
  /** On purpose, or because it is no object. */
  readonly what: "left-out" | "no-object";
  readonly reason: string;
}

export interface Source {
  readonly file: string;
  readonly document: number;
  readonly lines: LineIndex;
  readonly isSmall: boolean;
  readonly renderedFrom?: string;
}

/** What a List says of items that do not say it themselves, as the API server answers. */
export interface Inherited {
  readonly apiVersion?: string;
  readonly kindName?: string;
}

/** The objects in a document's tree, and what in it is none. */
export function* objectsIn(tree: Tree, source: Source, inherited: Inherited = {}): Generator<ManifestObject | Skipped> {
  for (const part of partsIn(tree, inherited)) {
    yield objectOf(part, source);
  }
}

/** A document, or an item of a List, with what it is. */
export interface DocumentPart {
  readonly tree: Tree;
  readonly apiVersion: string | undefined;
  readonly kindName: string | undefined;
}

/** A document's parts that may be objects: itself, or the items of a List, Lists in Lists unfolded. */
export function* partsIn(tree: Tree, inherited: Inherited = {}): Generator<DocumentPart> {
  const apiVersion = textOf(tree, "apiVersion") ?? inherited.apiVersion;
  const kindName = textOf(tree, "kind") ?? inherited.kindName;
  const items = fieldOf(tree, "items");
  const list = items && targetOf(items);
  if (kindName?.endsWith("List") === true && list?.kind === "list") {
    const own = inheritedBy(apiVersion, kindName);
    for (const item of list.items) {
      yield* partsIn(item, own);
    }
    return;
  }
  yield { tree, apiVersion, kindName };
}

/** A part as an object, or why it is none. */
export function objectOf({ tree, apiVersion, kindName }: DocumentPart, source: Source): ManifestObject | Skipped {
  const { file, document, lines } = source;
  const value = valueOf(tree);
  if (!isRecord(value) || apiVersion === undefined || kindName === undefined) {
    return { kind: "skipped", file, document, what: "no-object", reason: `no Kubernetes object: ${whyNone(tree, apiVersion, kindName)}` };
  }
  const metadata = fieldOf(tree, "metadata");
  const renderedFrom = source.renderedFrom ?? (metadata && originIn(metadata));
  const named = (field: string): string => (metadata && textOf(metadata, field)) ?? "";
  return {
    kind: "object",
    file,
    document,
    ...(renderedFrom === undefined ? {} : { renderedFrom }),
    apiVersion,
    kindName,
    namespace: named("namespace"),
    name: named("name") || named("generateName"),
    isSmall: source.isSmall,
    value: Object.assign(value, { apiVersion, kind: kindName }),
    locate: (fieldPath) => locate(tree, parseFieldPath(fieldPath) ?? [], lines),
  };
}

/** What the items of a typed list are: `PodList` holds `Pod`s. */
export function inheritedBy(apiVersion: string | undefined, listKind: string): Inherited {
  const kindName = listKind.slice(0, -"List".length);
  return kindName === "" || apiVersion === undefined ? {} : { apiVersion, kindName };
}

function whyNone(tree: Tree, apiVersion: string | undefined, kindName: string | undefined): string {
  const { kind } = targetOf(tree);
  if (kind !== "map") {
    return kind === "list" ? "it is a list" : "it is a single value";
  }
  if (apiVersion === undefined && kindName === undefined) {
    return "it has no apiVersion and kind";
  }
  return apiVersion === undefined ? "it has no apiVersion" : "it has no kind";
}
