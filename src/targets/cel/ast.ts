// CEL as data: what the lowering builds and print.ts writes.
export type Cel =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "select"; readonly of: Cel; readonly name: string }
  /** `.?name`, or `[?"name"]` where the name is no identifier. */
  | { readonly kind: "optional"; readonly of: Cel; readonly name: string }
  | { readonly kind: "optionalIndex"; readonly of: Cel; readonly index: Cel }
  | { readonly kind: "index"; readonly of: Cel; readonly index: Cel }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Cel[] }
  | { readonly kind: "method"; readonly of: Cel; readonly name: string; readonly args: readonly Cel[] }
  | { readonly kind: "list"; readonly items: readonly Cel[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Cel])[] }
  | { readonly kind: "not"; readonly operand: Cel }
  | { readonly kind: "binary"; readonly op: BinaryOp; readonly left: Cel; readonly right: Cel }
  | { readonly kind: "choice"; readonly test: Cel; readonly then: Cel; readonly else: Cel };

export type BinaryOp = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-";

export const lit = (value: string | number | boolean | null): Cel => ({ kind: "literal", value });
export const id = (name: string): Cel => ({ kind: "name", name });
export const variableRef = (name: string): Cel => ({ kind: "select", of: id("variables"), name });
export const binary = (left: Cel, op: BinaryOp, right: Cel): Cel => ({ kind: "binary", op, left, right });
export const choice = (test: Cel, then: Cel, otherwise: Cel): Cel => ({ kind: "choice", test, then, else: otherwise });
export const fn = (name: string, ...args: readonly Cel[]): Cel => ({ kind: "call", name, args });
export const method = (of: Cel, name: string, ...args: readonly Cel[]): Cel => ({ kind: "method", of, name, args });
export const not = (operand: Cel): Cel => ({ kind: "not", operand });
export const all = (op: "&&" | "||", operands: readonly Cel[]): Cel => {
  const [first, ...rest] = operands;
  return first === undefined ? lit(op === "&&") : rest.reduce((left, right) => binary(left, op, right), first);
};
/** `.?name.orValue(dyn(null))`: a bare null would close an open type to null, after which nothing compares with it. */
export const orNull = (of: Cel, name: string): Cel => method({ kind: "optional", of, name }, "orValue", fn("dyn", lit(null)));
/** Binds a value to a name without cel.bind, which only one engine has: `[value].map(name, body)[0]`. */
export const bindIn = (name: string, value: Cel, body: Cel): Cel => ({
  kind: "index",
  of: method({ kind: "list", items: [value] }, "map", id(name), body),
  index: lit(0),
});
export const typeIs = (value: Cel, type: string): Cel => binary(fn("type", value), "==", id(type));
