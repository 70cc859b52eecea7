// A YAML document against the definition of the file: every fault with its place, all of them in one run.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";
import { type Code, createDiagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import type { ListShape, MapShape, RecordShape, Shape, TextShape } from "./definition.ts";
import type { Names } from "./schema.ts";

export interface ShapeContext {
  readonly document: Document;
  readonly place: (node: Node) => Place;
  readonly names: Names;
}

/** What is wrong with a node, said of `what`. */
export function checkShape(shape: Shape, node: Node, context: ShapeContext, what = "the file"): readonly Diagnostic[] {
  if (isAlias(node)) {
    return [fault("DOK5101", node, context, { what, must: "written out: an alias could stand for itself, or for a million values" })];
  }
  switch (shape.kind) {
    case "text":
      return checkText(shape, node, context, what);
    case "list":
      return checkList(shape, node, context, what);
    case "map":
      return checkMap(shape, node, context, what);
    case "record":
      return checkRecord(shape, node, context, what);
  }
}

function fault(code: Code, node: Node, context: ShapeContext, params: { readonly [name: string]: string }): Diagnostic {
  return createDiagnostic(code, context.place(node), params);
}

function checkText(shape: TextShape, node: Node, context: ShapeContext, what: string): readonly Diagnostic[] {
  if (!isScalar(node) || typeof node.value !== "string") {
    const must = isScalar(node) && node.value !== null ? `${shape.must}; as it stands YAML takes it for no text, so quote it` : shape.must;
    return [fault("DOK5101", node, context, { what, must })];
  }
  if (shape.among !== undefined) {
    const choices = context.names[shape.among];
    const unknown = { what: shape.among.slice(0, -1), given: node.value, choices: choices.join(", ") };
    return choices.includes(node.value) ? [] : [fault("DOK5105", node, context, unknown)];
  }
  return shape.pattern.test(node.value) && [...node.value].length <= shape.longest ? [] : [fault("DOK5101", node, context, { what, must: shape.must })];
}

function checkList(shape: ListShape<Shape>, node: Node, context: ShapeContext, what: string): readonly Diagnostic[] {
  if (shape.or !== undefined && isScalar(node) && node.value === shape.or) {
    return [];
  }
  if (!isSeq(node) || node.items.length === 0) {
    const must = `a list with at least one item${shape.or === undefined ? "" : `, or the word ${shape.or}`}`;
    return [fault("DOK5101", node, context, { what, must })];
  }
  const first = new Map<unknown, Node>();
  return node.items.flatMap((item, index) => {
    const name = `${what}[${index}]`;
    if (!isNode(item)) {
      return [fault("DOK5101", node, context, { what: name, must: "a value" })];
    }
    const wrong = checkShape(shape.items, item, context, name);
    const key: unknown = shape.items.kind === "text" && wrong.length === 0 ? item.toJS(context.document) : item;
    const known = first.get(key);
    first.set(key, known ?? item);
    return known === undefined ? wrong : [fault("DOK5107", item, context, { what: `${name} ${String(key)}`, first: String(context.place(known).line) })];
  });
}

/** The pairs of a map with their keys as texts. */
function pairsOf(items: readonly Pair[], node: Node): readonly { readonly key: string | undefined; readonly at: Node; readonly value: Node }[] {
  return items.map(({ key, value }) => {
    const at = isNode(key) ? key : node;
    return { key: isScalar(key) && typeof key.value === "string" ? key.value : undefined, at, value: isNode(value) ? value : at };
  });
}

function checkMap(shape: MapShape, node: Node, context: ShapeContext, what: string): readonly Diagnostic[] {
  if (!isMap(node) || node.items.length === 0) {
    return [fault("DOK5101", node, context, { what, must: "a map with at least one key" })];
  }
  return pairsOf(node.items, node).flatMap(({ key, at, value }) => {
    const isKey = key !== undefined && shape.keys.pattern.test(key) && key.length <= shape.keys.longest;
    return isKey
      ? checkShape(shape.values, value, context, `${what}.${key}`)
      : [fault("DOK5101", at, context, { what: `${what}: a key`, must: `${shape.keys.must}, as a text` })];
  });
}

function checkRecord(shape: RecordShape, node: Node, context: ShapeContext, what: string): readonly Diagnostic[] {
  const known = Object.keys(shape.fields);
  if (!isMap(node) || (shape.isNotEmpty === true && node.items.length === 0)) {
    return [fault("DOK5101", node, context, { what, must: `a map with some of ${known.join(", ")}` })];
  }
  const pairs = pairsOf(node.items, node);
  const given = pairs.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const oneOf = (shape.oneOf ?? []).filter((key) => given.includes(key));
  const missing = [
    ...shape.required.filter((key) => !given.includes(key)),
    ...(shape.oneOf !== undefined && oneOf.length === 0 ? [shape.oneOf.join(" or ")] : []),
  ];
  return [
    ...pairs.flatMap(({ key, at, value }) => {
      const field = key !== undefined && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      return field === undefined
        ? [fault("DOK5102", at, context, { key: key ?? "that is no text", what, choices: known.join(", ") })]
        : checkShape(field, value, context, what === "the file" ? (key ?? "") : `${what}.${key}`);
    }),
    ...missing.map((key) => fault("DOK5103", node, context, { what, key })),
    ...(oneOf.length > 1 ? [fault("DOK5104", node, context, { what, keys: oneOf.join(" and ") })] : []),
  ];
}
