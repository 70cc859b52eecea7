// The form as a JSON Schema: what editors complete and validators refuse.
import { answersDefinition } from "./answers.ts";
import type { Param, Params } from "../dsl/params.ts";
import { type ConfigurablePack, definitionOf, type Shape } from "./definition.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The published schema, with the names that this pack has. */
export function configSchema(pack: ConfigurablePack): JsonSchema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Configuration of dok-policies check", ...schemaOf(definitionOf(pack), pack) };
}

/** The form of a reviewer's answers, with the controls that there are. */
export function answersSchema(ids: readonly string[]): JsonSchema {
  const title = "A reviewer's answers for dok-policies scorecard";
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schemaOf(answersDefinition(ids), { controls: [] }) };
}

function schemaOf(shape: Shape, pack: ConfigurablePack): JsonSchema {
  const { description } = shape;
  switch (shape.kind) {
    case "text":
      return { description, type: "string", minLength: 1 };
    case "choice":
      return { description, type: "string", enum: shape.choices };
    case "flag":
      return { description, type: "boolean" };
    case "list":
      return { description, type: "array", items: schemaOf(shape.items, pack), minItems: 1, uniqueItems: true };
    case "params":
      return { description, ...closed(pack.controls.map(({ id, params }) => [id, paramsSchema(params)])), minProperties: 1 };
    case "record": {
      const fields = Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field, pack)] as const);
      return { description, ...closed(fields), required: shape.required };
    }
  }
}

function closed(fields: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return { type: "object", properties: Object.fromEntries(fields), additionalProperties: false };
}

function paramsSchema(params: Params): JsonSchema {
  return closed(Object.entries(params).map(([name, param]) => [name, paramSchema(param)]));
}

function paramSchema(param: Param): JsonSchema {
  const { description } = param;
  switch (param.kind) {
    case "strings":
      return { description, type: "array", items: { type: "string" } };
    case "records":
      return { description, type: "array", items: { ...closed(param.fields.map((name) => [name, { type: "string" }])), required: param.fields } };
    case "integer":
      return { description, type: "integer" };
    case "boolean":
      return { description, type: "boolean" };
    case "text":
      return { description, type: "string" };
  }
}
