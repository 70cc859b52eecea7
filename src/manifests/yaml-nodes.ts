// The yaml package's nodes to trees: anchors and aliases, scalars by Kubernetes' rules, and how much it all comes to.
import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import { brief, ManifestFault } from "./fault.ts";
import type { Limits } from "./limits.ts";
import type { AliasTree, Entry, MapTree, ScalarTree, Tree } from "./tree.ts";
import { isMerge, mergeInto, nameOfKey } from "./yaml-keys.ts";
import { resolvePlain, resolveTagged, type Scalar } from "./yaml-scalar.ts";
import { yamlPackage } from "./yaml-package.ts";

interface Weighed {
  readonly tree: Tree;
  readonly height: number;
  /** Characters, aliases counted as often as they stand. */
  readonly weight: number;
}
interface State {
  readonly limits: Limits;
  readonly base: number;
  readonly text: string;
  readonly anchors: Map<string, Weighed | "open">;
  added: number;
}

export function tooDeep(offset: number, { depth }: Limits): ManifestFault {
  return new ManifestFault("bounds", `it is nested deeper than ${depth} levels`, offset);
}

function placeOf(node: Node, base: number): { readonly start: number; readonly end: number } {
  const [start, end] = node.range ?? [0, 0];
  return { start: base + start, end: base + end };
}

/** A node as a tree, refused where it, or what its aliases unfold to, is too much. Throws ManifestFault. */
export function weigh(node: Node, depth: number, state: State): Weighed {
  const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
  if (isAlias(node)) {
    return weighAlias(node.source, depth, placeOf(node, state.base), state);
  }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (depth > state.limits.depth) {
    throw tooDeep(placeOf(node, state.base).start, state.limits);
  }
  if (anchor !== undefined) {
    if (!/^[\w-]+$/u.test(anchor)) {
      throw new ManifestFault("syntax", `${brief(anchor)} is no name for an anchor: readers disagree where it ends`, placeOf(node, state.base).start);
    }
    state.anchors.set(anchor, "open");
  }
  const weighed = isMap(node) ? weighMap(node, depth, state) : isSeq(node) ? weighList(node, depth, state) : weighScalar(node, state);
  if (anchor !== undefined) {
    state.anchors.set(anchor, weighed);
  }
  return weighed;
}

function weighAlias(name: string, depth: number, place: { readonly start: number; readonly end: number }, state: State): Weighed {
  const target = state.anchors.get(name);
  if (target === undefined || target === "open") {
    throw new ManifestFault(
      "syntax",
      target === undefined ? `there is no anchor ${brief(name)} before this alias` : `anchor ${brief(name)} contains itself`,
      place.start,
      place.end,
    );
  }
  if (depth + target.height > state.limits.depth) {
    throw tooDeep(place.start, state.limits);
  }
  state.added += target.weight;
  if (state.added > state.limits.aliasCharacters) {
    throw new ManifestFault("bounds", "its aliases unfold to too much", place.start, place.end);
  }
  const tree: AliasTree = { kind: "alias", target: target.tree, ...place };
  return { ...target, tree };
}

function weighScalar(node: Node, { base, text }: State): Weighed {
  const { isScalar } = yamlPackage();
  const place = placeOf(node, base);
  // Of a block that ends with the file, not with a line end, the yaml package makes one that does.
  const isOpen = isScalar(node) && node.type?.startsWith("BLOCK") === true && place.end - base === text.length && !text.endsWith("\n");
  const source = isScalar(node) && isOpen && typeof node.value === "string" ? node.value.replace(/\n$/u, "") : isScalar(node) ? node.value : undefined;
  const scalar = isScalar(node) ? scalarOf(source, node.type === "PLAIN", node.tag, place) : null;
  const tree: ScalarTree = { kind: "scalar", value: scalar, ...place };
  return { tree, height: 0, weight: 8 + (typeof scalar === "string" ? scalar.length : 0) };
}

function scalarOf(source: unknown, isPlain: boolean, tag: string | undefined, { start, end }: { readonly start: number; readonly end: number }): Scalar {
  const text = typeof source === "string" ? source : "";
  const value = tag !== undefined ? resolveTagged(tag, text) : isPlain ? resolvePlain(text) : text;
  if (typeof value === "object" && value !== null) {
    throw new ManifestFault("syntax", value.fault, start, end);
  }
  if (typeof value === "string" && !value.isWellFormed()) {
    throw new ManifestFault("syntax", "half of a surrogate pair is no character", start, end);
  }
  return value;
}

function weighList(node: YAMLSeq, depth: number, state: State): Weighed {
  const place = placeOf(node, state.base);
  const parts = node.items.map((item) => (isNodeLike(item) ? weigh(item, depth + 1, state) : nothingAt(place.end)));
  return {
    tree: { kind: "list", items: parts.map(({ tree }) => tree), ...place },
    height: 1 + highest(parts),
    weight: parts.reduce((sum, { weight }) => sum + weight, 8),
  };
}

function highest(parts: readonly Weighed[]): number {
  return parts.reduce((most, { height }) => Math.max(most, height), 0);
}

function isNodeLike(item: unknown): item is Node {
  const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item);
}

function nothingAt(offset: number): Weighed {
  return { tree: { kind: "scalar", value: null, start: offset, end: offset }, height: 0, weight: 8 };
}

/** Keys win over what a merge before them brought. Which of the two wins the other way round depends on the reader, so that is a fault. */
function weighMap(node: YAMLMap, depth: number, state: State): Weighed {
  const place = placeOf(node, state.base);
  const entries = new Map<string, Entry>();
  const own = new Set<string>();
  const parts: Weighed[] = [];
  const merges: Tree[] = [];
  for (const pair of node.items) {
    const key = weigh(keyNode(pair, place.start), depth + 1, state);
    const value = isNodeLike(pair.value) ? weigh(pair.value, depth + 1, state) : nothingAt(key.tree.end);
    parts.push(key, value);
    if (isMerge(pair)) {
      mergeInto(entries, value.tree, own);
      merges.push(value.tree);
      continue;
    }
    const name = nameOfKey(key.tree, state.text.slice(key.tree.start - state.base, key.tree.end - state.base));
    if (value.tree.start === value.tree.end && /^:[,\]}]/u.test(state.text.slice(key.tree.end - state.base, key.tree.end - state.base + 2))) {
      throw new ManifestFault("syntax", "YAML versions disagree on this colon: write a space after it, or quotes", key.tree.start, key.tree.end + 1);
    }
    if (own.has(name)) {
      throw new ManifestFault("syntax", `the key ${brief(name)} stands here twice`, key.tree.start, key.tree.end);
    }
    own.add(name);
    entries.set(name, { keyStart: key.tree.start, keyEnd: key.tree.end, value: value.tree });
  }
  const tree: MapTree = { kind: "map", entries, ...(merges.length === 0 ? {} : { merges }), ...place };
  return { tree, height: 1 + highest(parts), weight: parts.reduce((sum, { weight }) => sum + weight, 8) };
}

function keyNode(pair: Pair, offset: number): Node {
  if (!isNodeLike(pair.key)) {
    throw new ManifestFault("syntax", "this map has a value without a key", offset);
  }
  return pair.key;
}
