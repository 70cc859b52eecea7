// Which schemas of parameters a template may carry.
import { expect, it } from "vitest";
import { committed, type JsonRecord, textAt } from "./documents.ts";
import { documentErrors } from "./validators.ts";

const found = committed().find(({ value }) => textAt(value, "kind") === "ConstraintTemplate");

function errorsWith(openAPIV3Schema: JsonRecord): readonly string[] {
  if (!found) {
    throw new Error("no template");
  }
  const names = { kind: textAt(found.value, "spec", "crd", "spec", "names", "kind") };
  const spec = { ...(found.value["spec"] ?? {}), crd: { spec: { names, validation: { legacySchema: false, openAPIV3Schema } } } };
  return documentErrors([{ ...found, value: { ...found.value, spec } }]);
}

it.each<JsonRecord>([
  { type: "object", properties: {} },
  { type: "object", additionalProperties: { type: "integer", minimum: 1 }, default: { a: 1 } },
  { type: "object", properties: { a: { type: "array", items: { type: "boolean" }, default: [true] } } },
  {
    type: "object",
    properties: { a: { type: "object", properties: { b: { type: "string", enum: ["x"], default: "x" } }, required: ["b"], default: { b: "x" } } },
  },
])("%j is structural", (schema) => {
  expect(errorsWith(schema)).toEqual([]);
});

it.each<readonly [JsonRecord, string]>([
  [{}, "required property 'type'"],
  [{ properties: {} }, "required property 'type'"],
  [{ type: "object" }, "required property 'properties'"],
  [{ type: "array" }, "required property 'items'"],
  [{ type: ["object", "null"], properties: {} }, "/type: must be string"],
  [{ type: "object", properties: { a: {} } }, "/properties/a: must have required property 'type'"],
  [{ type: "object", properties: { a: { type: "array" } } }, "/properties/a: must have required property 'items'"],
  [{ type: "object", properties: { a: { type: "array", items: [{ type: "string" }] } } }, "/properties/a/items: must be object"],
  [{ type: "object", properties: { a: { type: "array", items: { type: "string" }, uniqueItems: true } } }, "uniqueItems"],
  [{ type: "object", properties: {}, additionalProperties: { type: "string" } }, "additional properties: additionalProperties"],
  [{ type: "object", additionalProperties: true }, "/additionalProperties: must be object"],
  [{ type: "object", properties: { a: { $ref: "#" } } }, "$ref"],
  [{ type: "object", properties: { a: { type: "string", nullable: true } } }, "nullable"],
  [{ type: "object", properties: { a: { type: "string", default: 1 } } }, "parameters.a: the default breaks the schema"],
  [{ type: "object", properties: { a: { type: "string" } }, default: { b: "c" } }, "parameters: the default breaks the schema"],
  [{ type: "object", properties: { a: { type: "string", enum: ["x"], default: "y" } } }, "parameters.a: the default breaks the schema"],
  [{ type: "object", properties: { a: { type: "string" } }, required: ["b"] }, "parameters: requires b"],
  [{ type: "object", properties: { a: { type: "string" } }, required: ["a"], default: {} }, "parameters: the default breaks the schema"],
])("%j is not: %s", (schema, error) => {
  expect(errorsWith(schema)).toContainEqual(expect.stringContaining(error));
});
