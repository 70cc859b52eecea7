// What a walk over one object gathers.
import type { MapTree, Tree } from "../manifests/tree.ts";
import type { OwnEntry } from "./extent.ts";
import type { FlowStyle } from "./spell.ts";
import type { Splice } from "./splice.ts";
import type { LeftEdit, Wanted } from "./wanted.ts";

/** Where a value stands. */
export type Place =
  | { readonly kind: "entry"; readonly keyStart: number; readonly keyEnd: number; readonly isInFlow: boolean }
  | { readonly kind: "item" | "root" };

export interface Plan {
  readonly text: string;
  /** Values that more than one place of the document has, by anchors and aliases. */
  readonly shared: ReadonlySet<Tree>;
  /** By how much a map in a map is indented. */
  readonly step: string;
  /** The document is a JSON value: quotes everywhere. */
  readonly isJson: boolean;
  readonly splices: Splice[];
  readonly left: LeftEdit[];
}

/** What becomes of one map's fields. */
export interface MapChanges {
  readonly map: MapTree;
  readonly own: readonly OwnEntry[];
  readonly removed: readonly OwnEntry[];
  /** The edits that ask for it. */
  readonly ids: readonly number[];
  readonly made: ReadonlyMap<string, Wanted>;
  readonly place: Place;
}

/** Why an edit is left to a person. */
export const REASONS = {
  shared: "an anchor or alias shares it with another place of the file",
  merged: "a merge (<<) brings it from another place of the file",
  tagged: "a tag says its type",
  map: "a map stands there",
  list: "a list stands there",
  scalar: "its parent is no map",
  absent: "the file does not have it",
  blockText: "a text of several lines stands there",
  comments: "comments stand among the fields",
  unusual: "it is written in an unusual way",
} as const;

/** Leaves everything that is wanted there. */
export function leave(plan: Plan, { ids }: Pick<Wanted, "ids">, reason: string): void {
  plan.left.push(...ids.map((id) => ({ id, reason })));
}

/** How a map in one line is written where nothing around it shows how. */
export function flowStyleOf({ isJson }: Plan): FlowStyle {
  return isJson ? { quotes: "double", colon: ": ", padding: "" } : { quotes: "none", colon: ": ", padding: " " };
}
