// A `const` used once, but for each item of a list: in an arrow function, in one of a called function, and in a loop.
import { lower, say } from "../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, facts, operatorOf, thing } from "./thing.ts";

function isHostOfAny(name: string, hosts: readonly string[]): boolean {
  const host = name.split("@")[0] ?? "";
  return hosts.some((part) => part === host);
}

function isAmong(name: string, tags: readonly string[]): boolean {
  return tags.some((tag) => tag === name);
}

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        const first = found.name.split("/")[0] ?? "";
        if (found.tags.some((tag) => tag.startsWith(first)) && isHostOfAny(found.name, found.tags) && isAmong(lower(found.name), found.tags)) {
          yield { at: found.path, message: say`${found.name} is among its tags`, fix: "rename it" };
        }
      }
    },
  }),
];

export const operators = operatorOf([
  facts(thing, {
    *things(object) {
      yield { path: "spec.name", name: object.spec?.name ?? "", size: 1, tags: object.spec?.tags ?? [] };
    },
  }),
]);
