// The path of a field in a published document, and what stands there.
import { LIMITS } from "../manifests/limits.ts";
import { type ScalarTree, type Tree, targetOf } from "../manifests/tree.ts";
import { readTrees } from "../manifests/trees.ts";

/** A key, or any entry of a list. */
export type Step = { readonly key: string } | "any";

/** `a.b["c/d"][].e` as its steps; undefined where it is no such path. */
export function stepsOf(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const pattern = /(?:^|\.)([A-Za-z_$][\w$-]*)|\["([^"]*)"\]|(\[\])/uy;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (match === null) {
      return undefined;
    }
    const [, name, quoted] = match;
    const key = name ?? quoted;
    steps.push(key === undefined ? "any" : { key });
  }
  return steps.length === 0 ? undefined : steps;
}

/** A value where the path leads, with the place that a person would look at. */
export interface FieldValue {
  readonly tree: ReturnType<typeof targetOf>;
  /** With the numbers of list entries. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Every value that the path leads to. A text where the path goes on is read as YAML: annotations hold such texts. */
export function* valuesAt(root: Tree, steps: readonly Step[]): Generator<FieldValue> {
  yield* follow({ tree: targetOf(root), field: "", start: root.start, end: root.end }, steps, false);
}

function* follow(at: FieldValue, [step, ...rest]: readonly Step[], isWithinText: boolean): Generator<FieldValue> {
  if (step === undefined) {
    yield at;
  } else if (at.tree.kind === "scalar") {
    const within = isWithinText ? undefined : withinText(at.tree);
    // Its places are the text's own: what is in it has none in the file.
    yield* within === undefined ? [] : follow({ ...at, tree: within }, [step, ...rest], true);
  } else if (step === "any") {
    for (const [index, item] of (at.tree.kind === "list" ? at.tree.items : []).entries()) {
      const place = isWithinText ? at : item;
      yield* follow({ tree: targetOf(item), field: `${at.field}[${index}]`, start: place.start, end: place.end }, rest, isWithinText);
    }
  } else {
    const entry = at.tree.kind === "map" ? at.tree.entries.get(step.key) : undefined;
    if (entry !== undefined) {
      const { value, keyStart, keyEnd } = entry;
      const own = value.kind === "scalar" && value.end > value.start ? value : { start: keyStart, end: keyEnd };
      const { start, end } = isWithinText ? at : own;
      yield* follow({ tree: targetOf(value), field: joined(at.field, step.key), start, end }, rest, isWithinText);
    }
  }
}

function joined(path: string, key: string): string {
  return /^[A-Za-z_$][\w$-]*$/u.test(key) ? `${path}${path === "" ? "" : "."}${key}` : `${path}["${key}"]`;
}

/** The one document that a text holds; undefined where it holds none, or is no YAML. */
function withinText({ value }: ScalarTree): ReturnType<typeof targetOf> | undefined {
  if (typeof value !== "string") {
    return undefined;
  }
  const read = [...readTrees(value, false, LIMITS)];
  const [only] = read;
  return read.length === 1 && only !== undefined && "tree" in only ? targetOf(only.tree) : undefined;
}
