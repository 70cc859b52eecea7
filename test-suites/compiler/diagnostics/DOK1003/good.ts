import { boolean, controlsOver, integer, list, map, object, operatorsOver, resource, say, string } from "../../../../src/dsl/index.ts";

interface Facts {
  readonly things: { readonly path: string; readonly name: string };
}
const { defineControl } = controlsOver<Facts>();
const { defineOperator, facts } = operatorsOver<Facts>();
const nothing = { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] };
const group = "example.org";
const thing = resource({
  group,
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
        yield { at: found.path, message: say`thing ${found.name} is wrong`, fix: "set it right" };
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
          yield { path: "spec.name", name: thing.spec?.name ?? "" };
        },
      }),
    ],
  }),
];
