// Plain data that is known when the policy is generated, as expressions.
import { type Expr, literal } from "../../ir/nodes.ts";
import { mapValues } from "../../ir/rewrite.ts";

export function constantOf(value: unknown): Expr {
  if (Array.isArray(value)) {
    return { kind: "list", items: value.map(constantOf) };
  }
  if (typeof value === "object" && value !== null) {
    return { kind: "record", fields: mapValues({ ...value }, constantOf) };
  }
  return literal(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null);
}

export function constantsOf(data: object): { readonly [field: string]: Expr } {
  return mapValues({ ...data }, constantOf);
}
