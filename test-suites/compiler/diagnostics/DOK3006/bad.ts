import { boolean, controlsOver, type Edit, integer, list, map, object, operatorsOver, resource, say, string } from "../../../../src/dsl/index.ts";

interface Facts {
  readonly things: { readonly path: string; readonly name: string; readonly edit?: Edit | undefined };
}
const { defineControl } = controlsOver<Facts>();
const { defineOperator, facts } = operatorsOver<Facts>();
const nothing = { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] };
const thing = resource({
  group: "example.org",
  kind: "Thing",
  plural: "things",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ name: string(), size: integer(), tags: list(string()), labels: map(string()), on: boolean() }) }) },
});

export const controls = [
  defineControl({
    id: "X-1",
    title: "Example",
    severity: "low",
    severityWhy: "It is an example.",
    section: "Examples",
    why: "Examples show one thing each.",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        yield { at: found.path, message: say`thing ${found.name} is wrong`, fix: "set it right", edit: found.edit };
      }
    },
  }),
];

export const operators = [
  defineOperator({
    name: "example",
    title: "Example",
    home: "https://example.org",
    readAt: "1.0.0",
    recognise: nothing,
    resources: [
      facts(thing, {
        *things(thing) {
          const size = thing.spec?.size ?? 0;
          // DOK3006: { set: thing.spec?.name ?? "" }
          yield { path: "spec.name", name: "a", edit: { set: thing.spec?.name ?? "" } };
          // DOK3006: size > 1 ? "remove" : { set: size }
          yield { path: "spec.size", name: "b", edit: size > 1 ? "remove" : { set: size } };
          // DOK3006: { set: true, field: "labels.on" }
          yield { path: "spec", name: "c", edit: { set: true, field: "labels.on" } };
          // DOK3006: { set: say`${size}` }
          yield { path: "spec.name", name: "d", edit: { set: say`${size}` } };
        },
      }),
    ],
  }),
];
