// What all schemas are made of. Draft 2020-12; objects are closed unless they are maps.

export interface Schema {
  readonly [keyword: string]: unknown;
}
interface Fields {
  readonly [name: string]: Schema;
}

/** An object with exactly these fields; the second group may be missing. */
export function closed(required: Fields, optional: Fields = {}): Schema {
  return { type: "object", additionalProperties: false, properties: { ...required, ...optional }, required: Object.keys(required) };
}

/** A map: any key that `key` takes. */
export function mapOf(value: Schema, key: Schema): Schema {
  return { type: "object", propertyNames: key, additionalProperties: value };
}

/** A list of at least one item. */
export function listOf(items: Schema, more: Schema = {}): Schema {
  return { type: "array", minItems: 1, items, ...more };
}

export function oneOf(...values: readonly string[]): Schema {
  return { type: "string", enum: values };
}

/** Exactly this text. */
export function exactly(value: string): Schema {
  return { type: "string", const: value };
}

export const flag: Schema = { type: "boolean" };
/** Text with something in it. */
export const text: Schema = { type: "string", pattern: "\\S" };
/** Text for people: one line, no blanks around it. */
export const line: Schema = { type: "string", pattern: "^\\S(?:[^\\r\\n]*\\S)?$" };
