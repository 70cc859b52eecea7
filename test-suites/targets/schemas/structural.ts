// The schema of a template's parameters: what apiextensions calls structural (pkg/apiserver/schema/validation.go), and
// of that only what can be said without `anyOf`, `$ref`, `pattern` … . Gatekeeper puts it into a CRD, so a flaw here is
// a template that never gets its CRD.
import { Ajv2020 } from "ajv/dist/2020.js";
import { isRecord } from "./documents.ts";
import { closed, exactly, line, listOf, mapOf, type Schema } from "./json-schema.ts";

export const STRUCTURAL = "structural";
const node: Schema = { $ref: STRUCTURAL };
const count: Schema = { type: "integer", minimum: 0 };
const name: Schema = { type: "string", pattern: "^[A-Za-z][-A-Za-z0-9]*$" };
const said = { description: line };
/** `default` may be anything here; `defaultFlaws` holds it against the schema around it. */
const anything: Schema = {};
const number: Schema = { type: "number" };

const kinds: readonly Schema[] = [
  closed({ type: exactly("object"), properties: mapOf(node, name) }, { ...said, default: anything, required: listOf(name, { uniqueItems: true }) }),
  closed({ type: exactly("object"), additionalProperties: node }, { ...said, default: anything, maxProperties: count }),
  closed({ type: exactly("array"), items: node }, { ...said, default: anything, minItems: count, maxItems: count }),
  closed(
    { type: exactly("string") },
    { ...said, default: anything, enum: listOf({ type: "string" }, { uniqueItems: true }), minLength: count, maxLength: count },
  ),
  ...["integer", "number"].map((type) => closed({ type: exactly(type) }, { ...said, default: anything, minimum: number, maximum: number })),
  closed({ type: exactly("boolean") }, { ...said, default: anything }),
];
export const structural: Schema = { $id: STRUCTURAL, oneOf: kinds };

/** The same schema for a strict reader: what it does not name is refused, as Gatekeeper's pruning check does. */
export function closeSchema(schema: unknown): Schema {
  if (!isRecord(schema)) {
    return {};
  }
  const { default: _default, properties, items, additionalProperties, ...rest } = schema;
  return {
    ...rest,
    ...(isRecord(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closeSchema(value)])) } : {}),
    ...(schema["type"] === "object" ? { additionalProperties: isRecord(additionalProperties) ? closeSchema(additionalProperties) : false } : {}),
    ...(items === undefined ? {} : { items: closeSchema(items) }),
  };
}

const ajv = new Ajv2020({ strict: true });

/** Where a default breaks the schema it stands in, or `required` names what is not there. */
export function schemaFlaws(schema: unknown, path = ""): readonly string[] {
  if (!isRecord(schema)) {
    return [];
  }
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const flaws = [
    ...required.filter((key) => typeof key !== "string" || !Object.hasOwn(properties, key)).map((key) => `${path}: requires ${String(key)}`),
    ...Object.entries(properties).flatMap(([key, value]) => schemaFlaws(value, `${path}.${key}`)),
    ...schemaFlaws(schema["items"], `${path}[]`),
    ...schemaFlaws(schema["additionalProperties"], `${path}{}`),
  ];
  const fits = flaws.length > 0 || schema["default"] === undefined || ajv.compile(closeSchema(schema))(schema["default"]);
  return fits ? flaws : [`${path}: the default breaks the schema`];
}
