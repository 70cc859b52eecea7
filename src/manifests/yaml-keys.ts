// What keys of maps mean: their names in JSON, and merges.
import type { Pair } from "yaml";
import { brief, ManifestFault } from "./fault.ts";
import { type Entry, type Tree, targetOf } from "./tree.ts";
import { numberAsKey } from "./yaml-scalar.ts";
import { yamlPackage } from "./yaml-package.ts";

/** What a key is in JSON; `text` is how it is written. Throws ManifestFault where it is none. */
export function nameOfKey(tree: Tree, text: string): string {
  const key = targetOf(tree);
  if (key.kind !== "scalar" || key.value === null) {
    throw new ManifestFault("syntax", `${key.kind === "scalar" ? "null" : `a ${key.kind}`} cannot be a key`, tree.start, tree.end);
  }
  const name = typeof key.value === "number" ? numberAsKey(key.value, text) : String(key.value);
  if (name === undefined) {
    throw new ManifestFault("syntax", "as a key this number has more than one spelling: put it in quotes", tree.start, tree.end);
  }
  return name;
}

/** True for `<<`. */
export function isMerge({ key }: Pair): boolean {
  return yamlPackage().isScalar(key) && key.value === "<<" && (key.tag === undefined ? key.type === "PLAIN" : key.tag === "tag:yaml.org,2002:merge");
}

/** Adds what is merged to the entries; of several merged maps the first wins. `own` are the keys before it. Throws ManifestFault. */
export function mergeInto(entries: Map<string, Entry>, tree: Tree, own: ReadonlySet<string>): void {
  const value = targetOf(tree);
  const maps = value.kind === "list" && tree.kind !== "alias" ? value.items.map(targetOf).reverse() : [value];
  for (const map of maps) {
    if (map.kind !== "map") {
      throw new ManifestFault("syntax", "only a map, or a list of maps, can be merged", tree.start, tree.end);
    }
    for (const [name, entry] of map.entries) {
      if (own.has(name)) {
        throw new ManifestFault("syntax", `YAML versions disagree whether this merge replaces ${brief(name)}: write << first`, tree.start, tree.end);
      }
      entries.set(name, entry);
    }
  }
}
