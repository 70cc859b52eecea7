// What a rule sees of an object: only the slice, with null and wrongly typed values absent and CRD defaults applied.
// This is how policies run as plain TypeScript; the IR says the same of each access (ir/interpret.ts).
import type { ObjectSchema, Fields, Schema } from "./schema.ts";

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function projectObject(schema: ObjectSchema<Fields>, value: unknown): unknown {
  const projected: { [key: string]: unknown } = Object.create(null);
  for (const [field, inner] of Object.entries(schema.fields)) {
    const own = isObject(value) && Object.hasOwn(value, field) ? project(inner, value[field]) : undefined;
    const found = own ?? ("default" in inner ? inner.default : undefined);
    if (found !== undefined) {
      projected[field] = found;
    }
  }
  return projected;
}

function project(schema: Schema, value: unknown): unknown {
  switch (schema.kind) {
    case "string":
    case "boolean":
      return typeof value === schema.kind ? value : undefined;
    case "integer":
      return typeof value === "number" ? value : undefined;
    case "int-or-string":
      return typeof value === "string" || typeof value === "number" ? value : undefined;
    case "any":
      return withoutNull(value);
    case "list":
      return Array.isArray(value) ? value.map((item) => project(schema.items, item) ?? emptyItem(schema.items)) : undefined;
    case "map":
      return isObject(value) ? projectMap(value, (item) => project(schema.values, item)) : undefined;
    case "object":
      return isObject(value) ? projectObject(schema, value) : undefined;
  }
}

function projectMap(value: { readonly [key: string]: unknown }, change: (item: unknown) => unknown): unknown {
  const projected: { [key: string]: unknown } = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const found = change(item);
    if (found !== undefined) {
      projected[key] = found;
    }
  }
  return projected;
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNull);
  }
  return isObject(value) ? projectMap(value, withoutNull) : (value ?? undefined);
}

/** Keeps the other items' positions where one does not conform. */
function emptyItem(schema: Schema): unknown {
  switch (schema.kind) {
    case "string":
    case "int-or-string":
      return "";
    case "integer":
      return 0;
    case "boolean":
      return false;
    case "any":
      return undefined;
    case "list":
      return [];
    case "map":
      return Object.create(null);
    case "object":
      return projectObject(schema, {});
  }
}
