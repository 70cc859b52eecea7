// The fields of each node in the order in which they are printed: one table for printer and parser. A field added to
// a node does not compile until it stands here.
import type { Clause, Expr, Step } from "./nodes.ts";

/** `expr` one expression, `exprs` several, `fields` named ones, `json` a plain value, `type` a type, `optional` an expression or nothing. */
export type FieldKind = "expr" | "optional" | "exprs" | "fields" | "json" | "type";
type ShapeOf<N> = { readonly [F in Exclude<keyof N, "kind">]: FieldKind };

export const EXPR_SHAPES: { readonly [K in Expr["kind"]]: ShapeOf<Extract<Expr, { kind: K }>> } = {
  literal: { value: "json" },
  name: { name: "json" },
  input: {},
  param: { name: "json" },
  related: { group: "json", version: "json", resourceKind: "json", plural: "json", scope: "json", isInEveryCluster: "json" },
  whole: {},
  field: { of: "expr", name: "json", type: "type", default: "json" },
  entry: { of: "expr", key: "expr", type: "type" },
  item: { of: "expr", index: "json", type: "type" },
  record: { fields: "fields" },
  get: { of: "expr", name: "json" },
  list: { items: "exprs" },
  concat: { lists: "exprs" },
  coalesce: { value: "expr", fallback: "expr" },
  cond: { test: "expr", then: "expr", else: "expr" },
  and: { operands: "exprs" },
  or: { operands: "exprs" },
  not: { operand: "expr" },
  equal: { left: "expr", right: "expr" },
  compare: { op: "json", left: "expr", right: "expr" },
  kindOf: { value: "expr", is: "json" },
  textTest: { op: "json", text: "expr", part: "expr" },
  matches: { text: "expr", pattern: "json", ignoreCase: "json" },
  lower: { text: "expr" },
  split: { text: "expr", separator: "json" },
  words: { text: "expr" },
  text: { parts: "exprs" },
  show: { value: "expr", type: "json" },
  some: { list: "expr", items: "type", each: "json", test: "expr" },
  every: { list: "expr", items: "type", each: "json", test: "expr" },
  filter: { list: "expr", items: "type", each: "json", test: "expr" },
  map: { list: "expr", items: "type", each: "json", body: "expr" },
  keys: { map: "expr", values: "type" },
  member: { value: "expr", of: "json" },
  length: { list: "expr" },
  let: { name: "json", value: "expr", body: "expr" },
  labelled: { label: "json", value: "expr" },
  someFact: { fact: "json", each: "json", test: "expr" },
  everyFact: { fact: "json", each: "json", test: "expr" },
};

export const STEP_SHAPES: { readonly [K in Step["kind"]]: ShapeOf<Extract<Step, { kind: K }>> } = {
  when: { test: "expr" },
  forEach: { list: "expr", items: "type", index: "json", each: "json" },
  forEntries: { map: "expr", values: "type", key: "json", each: "json" },
  bind: { name: "json", value: "expr" },
};

export const CLAUSE_SHAPES: { readonly [K in Clause["kind"]]: { readonly [F in Exclude<keyof Extract<Clause, { kind: K }>, "kind" | "steps">]-?: FieldKind } } =
  {
    violation: { severity: "json", at: "expr", message: "expr", fix: "expr", edit: "optional" },
    unseen: { at: "expr", reason: "expr" },
  };
