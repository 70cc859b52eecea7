// One kind of object with a field of every type, and the words of a small pack about it.
import { any, boolean, controlsOver, integer, intOrString, list, map, object, operatorsOver, resource, string } from "../../../src/dsl/index.ts";

interface Facts {
  readonly things: { readonly path: string; readonly name: string; readonly size: number; readonly tags: readonly string[] };
}
export const { defineControl } = controlsOver<Facts>();
const dialect = operatorsOver<Facts>();
export const { facts } = dialect;

export const thing = resource({
  group: "example.org",
  kind: "Thing",
  plural: "things",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        name: string(),
        mode: string({ default: "off" }),
        size: integer(),
        on: boolean({ default: true }),
        port: intOrString(),
        open: any(),
        tags: list(string()),
        parts: list(object({ name: string(), size: integer(), hosts: list(string()) })),
        labels: map(string()),
        groups: map(list(string())),
        options: map(any()),
      }),
    }),
  },
});

const nothing = { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] };

export function operatorOf(resources: Parameters<typeof dialect.defineOperator>[0]["resources"]) {
  return [dialect.defineOperator({ name: "example", title: "Example", home: "https://example.org", readAt: "1.0.0", recognise: nothing, resources })];
}

export const EXAMPLE = {
  id: "X-1",
  title: "Example",
  severity: "low",
  severityWhy: "It is an example.",
  section: "Examples",
  why: "Examples show one thing each.",
} as const;
