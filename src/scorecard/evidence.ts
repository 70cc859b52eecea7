// Whether a published document shows what a row asks for, or says the contrary.
import type { Evidence, FieldTest } from "../dsl/guide.ts";
import type { Tree } from "../manifests/tree.ts";
import type { Published } from "./documents/published.ts";
import { type FieldValue, stepsOf, valuesAt } from "./field.ts";
import type { Ground } from "./scorecard.ts";

export interface Weighed {
  readonly shown: readonly Ground[];
  readonly contrary: readonly Ground[];
  /** Documents of a kind that is asked for, which say nothing of it. */
  readonly mute: readonly Ground[];
}

/** Weighs all that the documents say of a row. */
export function weigh(evidence: readonly Evidence[], documents: readonly Published[]): Weighed {
  const each = documents.map((published) => {
    const asked = evidence.filter(({ document }) => document === published.document);
    const found = asked.map((one) => within(one, published));
    return { published, asked, shown: found.flatMap(({ shown }) => shown ?? []), contrary: found.flatMap(({ contrary }) => contrary ?? []) };
  });
  return {
    shown: each.flatMap(({ shown }) => shown),
    contrary: each.flatMap(({ contrary }) => contrary),
    mute: each.flatMap(({ published, asked, shown, contrary }) => (asked.length > 0 && shown.length + contrary.length === 0 ? [muteOf(published, asked)] : [])),
  };
}

/** What the documents show of a row in part: where a reviewer begins to read. */
export function partsOf(parts: readonly Evidence[], documents: readonly Published[]): readonly Ground[] {
  return weigh(parts, documents).shown.map((ground) => ({ ...ground, isPart: true }));
}

/** The first value that shows it, else the first that says the contrary. What must be said besides and is not leaves it open. */
function within(evidence: Evidence, published: Published): { readonly shown?: Ground; readonly contrary?: Ground } {
  if (!(evidence.also ?? []).every((test) => isShown(test, published))) {
    return {};
  }
  let contrary: Ground | undefined;
  for (const value of valuesAt(published.tree, stepsOf(evidence.field) ?? [])) {
    const says = verdictOf(evidence.is, value.tree);
    if (says === "shown") {
      return { shown: groundAt(value, published, `The project ${evidence.shows}`) };
    }
    contrary ??= says === "contrary" ? groundAt(value, published, contraryOf(evidence.is, value)) : undefined;
  }
  return contrary === undefined ? {} : { contrary };
}

function isShown({ field, is }: FieldTest, { tree }: Published): boolean {
  for (const value of valuesAt(tree, stepsOf(field) ?? [])) {
    if (verdictOf(is, value.tree) === "shown") {
      return true;
    }
  }
  return false;
}

const SEMVER = /^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;
/** Nobody publishes a version, an address or a name that is longer. */
const LONGEST = 4096;

/** Absent, null and empty say nothing; so does a text that only does not match. */
function verdictOf(is: FieldTest["is"], tree: FieldValue["tree"]): "shown" | "contrary" | "nothing" {
  if (!isGiven(tree)) {
    return "nothing";
  }
  if (is === "given") {
    return "shown";
  }
  const value = tree.kind === "scalar" ? tree.value : undefined;
  if (is === "true") {
    // An annotation is always a text.
    return value === true || value === "true" ? "shown" : value === false || value === "false" ? "contrary" : "nothing";
  }
  const text = value === undefined ? "" : String(value);
  if (is === "semver") {
    return value === undefined ? "nothing" : text.length <= LONGEST && SEMVER.test(text) ? "shown" : "contrary";
  }
  return typeof value === "string" && text.length <= LONGEST && new RegExp(is.matches, "u").test(text) ? "shown" : "nothing";
}

function isGiven(tree: Tree): boolean {
  switch (tree.kind) {
    case "scalar":
      return tree.value !== null && (typeof tree.value !== "string" || tree.value.trim() !== "");
    case "list":
      return tree.items.length > 0;
    case "map":
      return tree.entries.size > 0;
    case "alias":
      return isGiven(tree.target);
  }
}

function contraryOf(is: FieldTest["is"], { field, tree }: FieldValue): string {
  const value = tree.kind === "scalar" ? String(tree.value).slice(0, 60) : "";
  return is === "semver" ? `${field} is ${value}, which is no full version such as 1.2.3` : `${field} is ${value}`;
}

function groundAt({ field, start, end }: FieldValue, { file, lines }: Published, says: string): Ground {
  const { line, column } = lines.position(start, end);
  return { file, line, column, field, says };
}

function muteOf({ file, tree, lines }: Published, asked: readonly Evidence[]): Ground {
  const { line, column } = lines.position(tree.start, tree.end);
  return { file, line, column, says: `It says nothing in ${asked.map(({ field }) => field).join(", ")}` };
}
