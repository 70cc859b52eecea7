// A control's parameters as the constraint's schema. None has its default there: the API server would write it into every
// constraint, where it would outlive the version of the pack that it came from. The rules know the defaults.
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

/** A longer default is not for a description. */
const LONGEST_SHOWN = 80;

function paramSchema(param: Param): JsonSchema {
  const shown = JSON.stringify(param.default);
  const description = shown.length > LONGEST_SHOWN ? param.description : `${param.description} (default: ${shown})`;
  switch (param.kind) {
    case "strings":
      return { description, type: "array", items: { type: "string" } };
    case "records": {
      const fields = Object.fromEntries(param.fields.map((field) => [field, { type: "string" }]));
      return { description, type: "array", items: { type: "object", properties: fields, required: param.fields } };
    }
    case "integer":
      return { description, type: "integer" };
    case "boolean":
      return { description, type: "boolean" };
    case "text":
      return { description, type: "string" };
  }
}
