// The file's form as a JSON Schema: what editors complete and validators refuse. The calendar, and what stands twice,
// only read.ts knows.
import { FILE, type RecordShape, type Shape, type TextShape } from "./definition.ts";
import type { KnownPack } from "./exemption.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The published schema, with the names that this pack has. */
export function exemptionsSchema(pack: KnownPack): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Exemptions of dok-policies",
    ...schemaOf(FILE, namesOf(pack)),
  };
}

export type Names = { readonly [A in NonNullable<TextShape["among"]>]: readonly string[] };

/** The names that an exemption may use. */
export function namesOf(pack: KnownPack): Names {
  return {
    controls: pack.controls.map(({ id }) => id),
    operators: pack.operators.map(({ name }) => name),
    kinds: [...new Set(pack.resources.map(({ kind }) => kind))].sort(),
  };
}

function schemaOf(shape: Shape, names: Names): JsonSchema {
  const { description } = shape;
  switch (shape.kind) {
    case "text":
      return shape.among === undefined
        ? { description, type: "string", pattern: shape.pattern.source, maxLength: shape.longest }
        : { description, type: "string", enum: names[shape.among] };
    case "list": {
      const list = { type: "array", items: schemaOf(shape.items, names), minItems: 1, uniqueItems: shape.items.kind === "text" };
      return shape.or === undefined ? { description, ...list } : { description, oneOf: [{ const: shape.or }, list] };
    }
    case "map": {
      const keys = { pattern: shape.keys.pattern.source, maxLength: shape.keys.longest };
      return { description, type: "object", propertyNames: keys, additionalProperties: schemaOf(shape.values, names), minProperties: 1 };
    }
    case "record":
      return recordSchema(shape, names);
  }
}

function recordSchema({ description, fields, required, oneOf, isNotEmpty }: RecordShape, names: Names): JsonSchema {
  return {
    description,
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field, names)])),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((name) => ({ properties: { [name]: {} }, required: [name] })) }),
    ...(isNotEmpty === true ? { minProperties: 1 } : {}),
  };
}
