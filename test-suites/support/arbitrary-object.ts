// Random objects of a kind, from its slice: absent, null, empty and wrongly typed fields, texts that the policies look
// for, odd keys, unicode, and fields nobody declared.
import fc from "fast-check";
import { apiVersionOf } from "../../src/dsl/related.ts";
import type { Resource } from "../../src/dsl/resource.ts";
import type { Schema } from "../../src/dsl/schema.ts";
import type { Unit } from "../../src/ir/nodes.ts";

const ODD_TEXTS = [
  "",
  " ",
  "true",
  "yes",
  "0",
  "é",
  "İ",
  "ß",
  "😀",
  "a\tb",
  "line\nfeed",
  "{{x}}",
  "$(A)",
  "a|b",
  "'",
  '"',
  "\\",
  "constructor",
  "__proto__",
  "x".repeat(120),
  "\u2028",
  "5",
];
const WRONG: readonly unknown[] = [null, true, 0, 1.5, "text", [], ["a"], {}, { a: 1 }];

/** Texts of the units' literals: with them random objects reach branches that chance never would. */
export function textsOf(units: readonly Pick<Unit, "clauses">[]): readonly string[] {
  const texts = new Set<string>();
  JSON.stringify(
    units.map((unit) => unit.clauses),
    (key, value: unknown) => {
      if ((key === "value" || key === "part" || key === "name" || key === "separator") && typeof value === "string" && value.length < 60) {
        texts.add(value);
      }
      return value;
    },
  );
  return [...texts];
}

export function arbitraryObject(resource: Resource, version: string, texts: readonly string[]): fc.Arbitrary<object> {
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts, "orders") },
    { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS) },
    { weight: 2, arbitrary: joinedTexts(texts) },
  );
  const slice = resource.versions[version];
  const apiVersion = apiVersionOf({ group: resource.group, version });
  const body = slice ? valueOf(slice, text) : fc.constant({});
  const labels = fc.dictionary(text, fc.oneof(text, fc.constantFrom<unknown>(null, 5)), { maxKeys: 3 });
  const meta = fc.record({ name: text, namespace: text, labels, annotations: labels }, { requiredKeys: ["name"] });
  return fc.tuple(body, meta).map(([fields, metadata]) => ({
    ...(typeof fields === "object" && fields !== null && !Array.isArray(fields) ? fields : {}),
    apiVersion,
    kind: resource.kind,
    metadata,
  }));
}

/** Lines such as `host all all 0.0.0.0/0 md5`: words of the policies in a row. */
function joinedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.constantFrom(...texts, "all", "10.0.0.0/8"), { minLength: 1, maxLength: 6 }), fc.constantFrom(" ", "\t", ",", "/", ""))
    .map(([words, separator]) => words.join(separator));
}

function valueOf(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary: rightValue(schema, text) }, { weight: 1, arbitrary: fc.constantFrom(...WRONG) });
}

function rightValue(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (schema.kind) {
    case "string":
      return schema.enum ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...schema.enum) }, text) : text;
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.oneof(fc.integer({ min: 0, max: 70000 }), fc.constantFrom(0, 1, 5432, 8123, 9000, 2 ** 31, 2 ** 53 - 1));
    case "int-or-string":
      return fc.oneof(fc.integer({ min: 0, max: 10 }), text);
    case "any":
      return fc.oneof(
        text,
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        fc.array(text, { maxLength: 3 }),
        fc.dictionary(text, fc.oneof(text, fc.constantFrom(null, true, false), fc.dictionary(text, fc.oneof(text, fc.boolean()), { maxKeys: 3 })), {
          maxKeys: 3,
        }),
        fc.constantFrom({ valueFrom: { secretKeyRef: { name: "s", key: "k" } } }),
      );
    case "list":
      return fc.array(valueOf(schema.items, text), { maxLength: 4 });
    case "map":
      return fc.dictionary(text, valueOf(schema.values, text), { maxKeys: 4 });
    case "object": {
      const fields = Object.fromEntries(
        Object.entries(schema.fields).map(([name, field]) => [name, fc.option(valueOf(field, text), { nil: undefined, freq: 4 })]),
      );
      return fc
        .tuple(fc.record(fields), fc.option(fc.constantFrom({ notDeclared: 1 }), { nil: {} }))
        .map(([known, extra]) => withoutUndefined({ ...known, ...extra }));
    }
  }
}

function withoutUndefined(record: { readonly [name: string]: unknown }): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
