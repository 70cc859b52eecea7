// A text's documents with the objects in them, and what is shared between places of a document.
import { LIMITS } from "../manifests/limits.ts";
import { indexLines } from "../manifests/line-index.ts";
import { objectOf, partsIn } from "../manifests/objects.ts";
import { targetOf, type Tree, valueOf } from "../manifests/tree.ts";
import { readTrees } from "../manifests/trees.ts";

export interface EditableObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly renderedFrom?: string;
  readonly tree: Tree;
  readonly value: unknown;
  /** By how much a map in a map is indented in its document. */
  readonly step: string;
  readonly isJson: boolean;
  readonly shared: ReadonlySet<Tree>;
  readonly place: (field: string) => { readonly line: number; readonly column: number };
}
export interface ReadText {
  readonly objects: readonly EditableObject[];
  /** Everything that is in the text: to see that nothing else has changed. */
  readonly documents: readonly unknown[];
}

/** Reads a text as `check` does. */
export function readForEdit(text: string, isJsonFile: boolean): ReadText {
  const lines = indexLines(text);
  const objects: EditableObject[] = [];
  const documents: unknown[] = [];
  for (const read of readTrees(text, isJsonFile, LIMITS, "whole")) {
    if ("fault" in read) {
      documents.push(`fault: ${read.fault.kind}`);
      continue;
    }
    documents.push(read.tree);
    const shared = sharedIn(read.tree);
    const isJson = text[read.tree.start] === "{" || text[read.tree.start] === "[";
    const style = { step: isJson ? "  " : (stepIn(read.tree, text) ?? "  "), isJson, shared };
    const { renderedFrom } = read;
    for (const part of partsIn(read.tree, read.inherited)) {
      const object = objectOf(part, { file: "", document: read.document, lines, isSmall: false, ...(renderedFrom === undefined ? {} : { renderedFrom }) });
      if (object.kind === "object") {
        const { apiVersion, kindName: kind, namespace, name } = object;
        const source = object.renderedFrom === undefined ? {} : { renderedFrom: object.renderedFrom };
        objects.push({ apiVersion, kind, namespace, name, ...source, tree: part.tree, value: valueOf(part.tree), ...style, place: object.locate });
      }
    }
  }
  return { objects, documents };
}

/** What an alias stands for, anywhere in a document. */
function sharedIn(root: Tree): ReadonlySet<Tree> {
  const shared = new Set<Tree>();
  const visit = (tree: Tree): void => {
    if (tree.kind === "alias") {
      shared.add(targetOf(tree));
    } else if (tree.kind === "list") {
      tree.items.forEach(visit);
    } else if (tree.kind === "map") {
      for (const { value } of tree.entries.values()) {
        visit(value);
      }
      tree.merges?.forEach(visit);
    }
  };
  visit(root);
  return shared;
}

/** The indentation of the first block map in a block map. */
function stepIn(tree: Tree, text: string): string | undefined {
  if (tree.kind === "list") {
    return firstStep(tree.items, text);
  }
  if (tree.kind !== "map" || text[tree.start] === "{") {
    return undefined;
  }
  const column = columnOf(text, tree.start);
  const inner = [...tree.entries.values()].map(({ value }) => value);
  const child = inner.find((value) => value.kind === "map" && text[value.start] !== "{" && columnOf(text, value.start) > column);
  return child === undefined ? firstStep(inner, text) : " ".repeat(columnOf(text, child.start) - column);
}

function firstStep(trees: readonly Tree[], text: string): string | undefined {
  for (const tree of trees) {
    const step = stepIn(tree, text);
    if (step !== undefined) {
      return step;
    }
  }
  return undefined;
}

function columnOf(text: string, at: number): number {
  return at - Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) - 1;
}
