// A fact that another kind says is in its schema: what it says comes as a table to the kind that shows it.
import { inSchema, object, resource, say, string, words } from "../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, facts, operatorOf, thing } from "./thing.ts";

const other = resource({ group: "example.org", kind: "Other", plural: "others", scope: "Namespaced", versions: { v1: object({ name: string() }) } });

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        yield { at: found.path, message: say`${found.name} has the field`, fix: "rename it" };
      }
    },
  }),
];

export const operators = operatorOf([
  facts(thing, {
    *things(one, _, kinds) {
      for (const kind of kinds) {
        if (words(kind.paths).some((path) => path === one.spec?.name)) {
          yield { path: "spec.name", name: say`${kind.group} ${kind.kind}`, size: 1, tags: [] };
        }
      }
    },
  }),
  facts(other, { things: inSchema("a", "b") }),
]);
