// A document as it was read: values with the places where they stand. Aliases stay visible, so that a finding can point
// at the place that a person would edit.
import type { LineIndex, Position } from "./line-index.ts";

export type Tree = ScalarTree | ListTree | MapTree | AliasTree;
export interface ScalarTree {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}
export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly start: number;
  readonly end: number;
}
export interface MapTree {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Entry>;
  /** What stands behind its `<<`, whose entries are among those above. */
  readonly merges?: readonly Tree[];
  readonly start: number;
  readonly end: number;
}
export interface AliasTree {
  readonly kind: "alias";
  readonly target: Tree;
  readonly start: number;
  readonly end: number;
}
export interface Entry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Tree;
}

/** What a value is, behind its aliases. */
export function targetOf(tree: Tree): ScalarTree | ListTree | MapTree {
  return tree.kind === "alias" ? targetOf(tree.target) : tree;
}

/** The field of a map, or undefined. */
export function fieldOf(tree: Tree, name: string): Tree | undefined {
  const map = targetOf(tree);
  return map.kind === "map" ? map.entries.get(name)?.value : undefined;
}

/** The text that stands in a field, or undefined where there is none. */
export function textOf(tree: Tree, name: string): string | undefined {
  const field = fieldOf(tree, name);
  const scalar = field && targetOf(field);
  return scalar?.kind === "scalar" && typeof scalar.value === "string" ? scalar.value : undefined;
}

/** The plain value. Maps have no prototype: `__proto__` is a key like any other. */
export function valueOf(tree: Tree): unknown {
  const node = targetOf(tree);
  if (node.kind === "scalar") {
    return node.value;
  }
  if (node.kind === "list") {
    return node.items.map(valueOf);
  }
  const map: { [key: string]: unknown } = Object.create(null);
  for (const [key, { value }] of node.entries) {
    map[key] = valueOf(value);
  }
  return map;
}

/** The place of a field: a scalar's value, else its key; where the path ends early, the nearest parent that is there. */
export function locate(root: Tree, path: readonly (string | number)[], lines: LineIndex): Position {
  let node = root;
  let place: { readonly start: number; readonly end: number } = root;
  for (const part of path) {
    const parent = targetOf(node);
    if (parent.kind === "list") {
      const item = typeof part === "number" ? parent.items[part] : undefined;
      if (item === undefined) {
        break;
      }
      node = item;
      place = item;
    } else {
      const entry = parent.kind === "map" ? parent.entries.get(String(part)) : undefined;
      if (entry === undefined) {
        break;
      }
      node = entry.value;
      place = node.kind === "scalar" && node.end > node.start ? node : { start: entry.keyStart, end: entry.keyEnd };
    }
  }
  return lines.position(place.start, place.end);
}

/** The place of a key, or of the nearest parent that is there. */
export function locateKey(root: Tree, path: readonly (string | number)[], lines: LineIndex): Position {
  const parent = path.slice(0, -1).reduce<Tree | undefined>((node, part) => {
    const target = node && targetOf(node);
    return target?.kind === "list" ? target.items[Number(part)] : target?.kind === "map" ? target.entries.get(String(part))?.value : undefined;
  }, root);
  const map = parent && targetOf(parent);
  const entry = map?.kind === "map" ? map.entries.get(String(path.at(-1))) : undefined;
  return entry === undefined ? locate(root, path, lines) : lines.position(entry.keyStart, entry.keyEnd);
}
