// Values that are one thing or another: the object's own stay of any type, wherever they come from.
import { say } from "../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, facts, operatorOf, thing } from "./thing.ts";

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        if (found.size === 0) {
          yield { at: found.path, message: say`${found.name} has no size`, fix: "give it one" };
        }
      }
    },
  }),
];

interface Part {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
}

function firstOf(parts: readonly Part[], isOn: boolean): Part | undefined {
  if (isOn) {
    return parts[0];
  }
  return undefined;
}

export const operators = operatorOf([
  facts(thing, {
    *things(object) {
      const spec = object.spec;
      const chosen = spec?.on === true ? spec.parts?.[0] : undefined;
      yield { path: "spec.parts[0]", name: chosen?.name ?? "chosen", size: chosen?.size ?? 0, tags: [] };
      const other = spec?.on === true ? spec.parts?.[1] : { name: "made", size: 0 };
      yield { path: "spec.parts[1]", name: other?.name ?? "other", size: other?.size ?? 0, tags: [] };
      const returned = firstOf(spec?.parts ?? [], spec?.mode === "off");
      yield { path: "spec.parts[2]", name: returned?.name ?? "returned", size: returned?.size ?? 0, tags: [] };
      const instead = spec?.parts?.[2] ?? { name: "instead", size: 0 };
      yield { path: "spec.parts[3]", name: instead.name ?? "none", size: instead.size ?? 0, tags: [] };
      for (const part of [...(spec?.parts ?? []), { name: "added", size: 0 }]) {
        yield { path: "spec.parts", name: part.name ?? "listed", size: part.size ?? 0, tags: [] };
      }
      if ([spec?.parts?.[0], spec?.parts?.[1]].some((part) => part?.name === undefined)) {
        yield { path: "spec.parts", name: say`one of the first two has no name`, size: 0, tags: [] };
      }
    },
  }),
]);
