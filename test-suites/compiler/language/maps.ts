// Maps: entries, keys, values, computed keys, and a fact over a map's entries that is tested as a whole.
import { isList, isMap, lower, say } from "../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, facts, operatorOf, thing } from "./thing.ts";

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        if (found.name.startsWith("a") || found.tags.includes("b")) {
          yield { at: found.path, message: say`${found.name} starts or has b`, fix: "rename it" };
        }
      }
      if (db.things.some((found) => found.tags.length > 1)) {
        yield { at: "spec", message: "one has several tags", fix: "take one away" };
      }
      if (db.things.every((found) => found.size > 0)) {
        yield { at: "spec.size", message: "all have a size", fix: "leave one out" };
      }
    },
  }),
];

export const operators = operatorOf([
  facts(thing, {
    *things(object) {
      const spec = object.spec;
      for (const [key, value] of Object.entries(spec?.labels ?? {})) {
        yield { path: say`spec.labels["${key}"]`, name: lower(value ?? ""), size: 1, tags: [key, value ?? ""] };
      }
      for (const key of Object.keys(spec?.groups ?? {})) {
        yield { path: say`spec.groups["${key}"]`, name: key, size: 0, tags: spec?.groups?.[key] ?? [] };
      }
      if (Object.values(spec?.labels ?? {}).some((value) => value === "b") || Object.keys(spec?.options ?? {}).length > 2) {
        yield { path: "spec.labels", name: "a b is among them", size: 2, tags: [] };
      }
      if (Object.values(spec?.options ?? {}).every((value) => isMap(value) || isList(value))) {
        yield { path: "spec.options", name: spec?.mode ?? "", size: 3, tags: Object.keys(spec?.options ?? {}).filter((key) => key !== "a") };
      }
    },
  }),
]);
