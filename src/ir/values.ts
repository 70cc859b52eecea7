// Values as the IR sees them: JSON, with null for everything absent.
import type { Type } from "./nodes.ts";

export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

export function isRecord(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isValueList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

const NOTHING: readonly Value[] = [];

/** The list, or an empty one for what is none. */
export function listOf(value: Value): readonly Value[] {
  return isValueList(value) ? value : NOTHING;
}

/** The text, or an empty one for what is none. */
export function textOf(value: Value): string {
  return typeof value === "string" ? value : "";
}

/** The entries of a map whose values conform. */
export function entriesOf(map: Value, values: Type): readonly (readonly [string, Value])[] {
  return isRecord(map) ? Object.entries(map).filter(([, value]) => conform(value, values) !== null) : [];
}

/** What `kindOf` asks for. */
export function kindOf(value: Value): string {
  return isValueList(value) ? "list" : isRecord(value) ? "map" : value === null ? "null" : typeof value;
}

export function compareNumbers(op: "<" | "<=" | ">" | ">=", left: number, right: number): boolean {
  return op === "<" ? left < right : op === "<=" ? left <= right : op === ">" ? left > right : left >= right;
}

/** The value where it has the type (lists and maps: only the outermost), else null. */
export function conform(value: Value, type: Type): Value {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return typeof value === type.kind ? value : null;
    case "scalar":
      return typeof value === "string" || typeof value === "number" ? value : null;
    case "list":
      return isValueList(value) ? value : null;
    case "map":
    case "record":
      return isRecord(value) ? value : null;
    case "any":
      return value;
  }
}

/** What stands for an item of a list that does not conform, so that the other items keep their index. */
export function emptyOf(type: Type): Value {
  switch (type.kind) {
    case "string":
    case "scalar":
      return "";
    case "number":
      return 0;
    case "boolean":
      return false;
    case "list":
      return [];
    case "map":
    case "record":
      return {};
    case "any":
      return null;
  }
}

export function ownValue(record: { readonly [key: string]: Value }, key: string): Value {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

/** JSON of any origin as a value: undefined is null. Throws nothing; functions and symbols cannot come from JSON. */
export function toValue(json: unknown): Value {
  if (json === undefined || json === null) {
    return null;
  }
  if (Array.isArray(json)) {
    return json.map(toValue);
  }
  if (typeof json === "object") {
    const record: { [key: string]: Value } = Object.create(null);
    for (const [key, value] of Object.entries(json)) {
      record[key] = toValue(value);
    }
    return record;
  }
  return typeof json === "string" || typeof json === "number" || typeof json === "boolean" ? json : null;
}
