// A control's parameters as the constraint's schema. The default at the top makes defaults apply where a constraint
// gives no parameters at all.
import type { Param, Params } from "../../dsl/params.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export interface ParametersSchema extends JsonSchema {
  readonly properties: { readonly [name: string]: JsonSchema };
}

export function parametersSchema(params: Params): ParametersSchema {
  const properties = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramSchema(param)]));
  return { type: "object", default: {}, properties };
}

function paramSchema(param: Param): JsonSchema {
  const { description } = param;
  switch (param.kind) {
    case "strings":
      return { description, type: "array", default: param.default, items: { type: "string" } };
    case "records": {
      const fields = Object.fromEntries(param.fields.map((field) => [field, { type: "string" }]));
      return { description, type: "array", default: param.default, items: { type: "object", properties: fields, required: param.fields } };
    }
    case "integer":
      return { description, type: "integer", default: param.default };
    case "boolean":
      return { description, type: "boolean", default: param.default };
    case "text":
      return { description, type: "string", default: param.default };
  }
}
