// TypeScript's types and slices as types of the IR.
import { type Node, type Type as TsType, TypeFlags } from "ts-morph";
import type { Schema } from "../../dsl/schema.ts";
import { ANY, BOOLEAN, NUMBER, RECORD, SCALAR, STRING, type Type } from "../../ir/nodes.ts";

export function typeOfSchema(schema: Schema): Type {
  switch (schema.kind) {
    case "string":
      return STRING;
    case "integer":
      return NUMBER;
    case "boolean":
      return BOOLEAN;
    case "int-or-string":
      return SCALAR;
    case "any":
      return ANY;
    case "list":
      return { kind: "list", items: typeOfSchema(schema.items) };
    case "map":
      return { kind: "map", values: typeOfSchema(schema.values) };
    case "object":
      return RECORD;
  }
}

// The same few types are asked for thousands of times.
const known = new WeakMap<object, Type | null>();

/** Null where no value of the IR can have the type (functions, symbols, bigints, mixed unions). */
export function typeOfTs(type: TsType): Type | null {
  const found = known.get(type.compilerType);
  if (found !== undefined) {
    return found;
  }
  const answer = typeOf(type);
  known.set(type.compilerType, answer);
  return answer;
}

/** What an open value narrows to when it is known to be there: `{}`. */
function isEmptyObject(type: TsType): boolean {
  return type.isObject() && type.isAnonymous() && type.getProperties().length === 0 && type.getText() === "{}";
}

function typeOf(type: TsType): Type | null {
  const present = type.getNonNullableType();
  if (
    type.isUnknown() ||
    isEmptyObject(present) ||
    present.isAny() ||
    present.isUnknown() ||
    present.isNever() ||
    (present.getFlags() & TypeFlags.NonPrimitive) !== 0
  ) {
    return ANY;
  }
  const parts = present.isUnion() && !present.isBoolean() ? present.getUnionTypes() : [present];
  const kinds = new Set(parts.map((part) => kindOf(part)));
  const [only] = kinds;
  if (kinds.size === 1 && only === "list") {
    const items = parts[0]?.getArrayElementType() ?? parts[0]?.getTupleElements()[0];
    const inner = items ? typeOfTs(items) : ANY;
    return inner && { kind: "list", items: inner };
  }
  if (kinds.size === 1 && only === "map") {
    const values = parts[0]?.getStringIndexType();
    const inner = values ? typeOfTs(values) : ANY;
    return inner && { kind: "map", values: inner };
  }
  if (kinds.size === 1 && only !== undefined && only !== "list" && only !== "map" && only !== "none") {
    return { kind: only };
  }
  if (kinds.size === 2 && kinds.has("string") && kinds.has("number")) {
    return SCALAR;
  }
  return kinds.has("record") && !kinds.has("none") ? ANY : null;
}

function kindOf(type: TsType): "string" | "number" | "boolean" | "list" | "map" | "record" | "none" {
  if (type.isString() || type.isStringLiteral() || type.isTemplateLiteral()) {
    return "string";
  }
  if (type.isNumber() || type.isNumberLiteral()) {
    return "number";
  }
  if (type.isBoolean() || type.isBooleanLiteral()) {
    return "boolean";
  }
  if (type.isArray() || type.isReadonlyArray() || type.isTuple()) {
    return "list";
  }
  if (type.getCallSignatures().length > 0 || !(type.isObject() || type.isIntersection())) {
    return "none";
  }
  return type.getStringIndexType() && type.getProperties().length === 0 ? "map" : "record";
}

/** True where `===` against anything means the same in every engine. */
export function isScalar(node: Node): boolean {
  const type = typeOfTs(node.getType());
  return type !== null && ["string", "number", "boolean", "scalar"].includes(type.kind);
}

export function isNullable(type: TsType): boolean {
  return (
    type.isNullable() ||
    type.isUndefined() ||
    type.isNull() ||
    type.isAny() ||
    type.isUnknown() ||
    (type.isUnion() && type.getUnionTypes().some((part) => part.isUndefined() || part.isNull()))
  );
}
