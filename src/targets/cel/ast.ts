// CEL as data: what the lowering builds and print.ts writes. The constructors fold constants, so no dead text is printed.
import { isDeepStrictEqual } from "node:util";
import { isIdentifier } from "./names.ts";

export type Cel =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "ident"; readonly name: string }
  | { readonly kind: "select"; readonly of: Cel; readonly name: string }
  | { readonly kind: "optionalSelect"; readonly of: Cel; readonly name: string }
  | { readonly kind: "index"; readonly of: Cel; readonly index: Cel }
  | { readonly kind: "optionalIndex"; readonly of: Cel; readonly index: Cel }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Cel[] }
  | { readonly kind: "method"; readonly of: Cel; readonly name: string; readonly args: readonly Cel[] }
  /** `of.name(variables…, args…)`; the variables exist in the arguments only. */
  | { readonly kind: "macro"; readonly of: Cel; readonly name: MacroName; readonly variables: readonly string[]; readonly args: readonly Cel[] }
  | { readonly kind: "list"; readonly items: readonly Cel[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Cel])[] }
  | { readonly kind: "unary"; readonly op: "!"; readonly operand: Cel }
  | { readonly kind: "binary"; readonly op: BinaryOp; readonly left: Cel; readonly right: Cel }
  | { readonly kind: "ternary"; readonly test: Cel; readonly then: Cel; readonly else: Cel };

export type BinaryOp = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-";
export type MacroName = "exists" | "all" | "filter" | "map" | "transformList";

export const lit = (value: string | number | boolean | null): Cel => ({ kind: "literal", value });
export const ident = (name: string): Cel => ({ kind: "ident", name });
export const select = (of: Cel, name: string): Cel => ({ kind: "select", of, name });
export const index = (of: Cel, at: Cel): Cel => ({ kind: "index", of, index: at });
export const call = (name: string, ...args: readonly Cel[]): Cel => ({ kind: "call", name, args });
export const method = (of: Cel, name: string, ...args: readonly Cel[]): Cel => ({ kind: "method", of, name, args });
/** Over an empty literal, whose items have no type for the checker, it is folded. */
export const macro = (of: Cel, name: MacroName, variables: readonly string[], ...args: readonly Cel[]): Cel =>
  (of.kind === "list" && of.items.length === 0) || (of.kind === "map" && of.entries.length === 0)
    ? name === "exists" || name === "all"
      ? lit(name === "all")
      : listOf([])
    : { kind: "macro", of, name, variables, args };
export const listOf = (items: readonly Cel[]): Cel => ({ kind: "list", items });
export const binary = (left: Cel, op: BinaryOp, right: Cel): Cel => ({ kind: "binary", op, left, right });
export const variableRef = (name: string): Cel => select(ident("variables"), name);

export const TRUE = lit(true);
export const NULL = lit(null);
export const EMPTY_LIST = listOf([]);
export const EMPTY_MAP: Cel = { kind: "map", entries: [] };

/** `of.?name.orValue(null)` */
export const fieldOrNull = (of: Cel, name: string): Cel =>
  isIdentifier(name) ? method({ kind: "optionalSelect", of, name }, "orValue", NULL) : entryOrNull(of, lit(name));
/** `of[?key].orValue(dyn(null))`; for the checker, a plain null there would be the type of all the map's values. */
export const entryOrNull = (of: Cel, key: Cel): Cel => method({ kind: "optionalIndex", of, index: key }, "orValue", call("dyn", NULL));
export const typeIs = (value: Cel, type: string): Cel => binary(call("type", value), "==", ident(type));
/** A value under a name, without `cel.bind`, which one engine alone has. */
export const bindIn = (name: string, value: Cel, body: Cel): Cel => index(macro(listOf([value]), "map", [name], body), lit(0));

export function isLiteral(term: Cel, value?: string | number | boolean | null): boolean {
  return term.kind === "literal" && (value === undefined || term.value === value);
}

export function and(operands: readonly Cel[]): Cel {
  return junction("&&", operands);
}

export function or(operands: readonly Cel[]): Cel {
  return junction("||", operands);
}

function junction(op: "&&" | "||", operands: readonly Cel[]): Cel {
  const neutral = op === "&&";
  if (operands.some((operand) => isLiteral(operand, !neutral))) {
    return lit(!neutral);
  }
  const [first, ...rest] = distinct(operands.flatMap((operand) => operandsOf(op, operand)).filter((operand) => !isLiteral(operand, neutral)));
  return first === undefined ? lit(neutral) : rest.reduce((left, right) => binary(left, op, right), first);
}

function operandsOf(op: "&&" | "||", term: Cel): readonly Cel[] {
  return term.kind === "binary" && term.op === op ? [...operandsOf(op, term.left), ...operandsOf(op, term.right)] : [term];
}

function distinct(operands: readonly Cel[]): readonly Cel[] {
  return operands.filter((operand, i) => !operands.slice(0, i).some((earlier) => isDeepStrictEqual(earlier, operand)));
}

const OPPOSITE: { readonly [op in BinaryOp]?: BinaryOp } = { "==": "!=", "!=": "==" };

export function not(operand: Cel): Cel {
  if (operand.kind === "literal" && typeof operand.value === "boolean") {
    return lit(!operand.value);
  }
  if (operand.kind === "unary") {
    return operand.operand;
  }
  const opposite = operand.kind === "binary" ? OPPOSITE[operand.op] : undefined;
  return operand.kind === "binary" && opposite ? { ...operand, op: opposite } : { kind: "unary", op: "!", operand };
}

export function ternary(test: Cel, then: Cel, otherwise: Cel): Cel {
  return isLiteral(test, true) ? then : isLiteral(test, false) ? otherwise : { kind: "ternary", test, then, else: otherwise };
}

/** A choice between conditions. */
export function testChoice(test: Cel, then: Cel, otherwise: Cel): Cel {
  if (isLiteral(otherwise, false)) {
    return and([test, then]);
  }
  if (isLiteral(then, true)) {
    return or([test, otherwise]);
  }
  if (isLiteral(then, false)) {
    return and([not(test), otherwise]);
  }
  return isLiteral(otherwise, true) ? or([not(test), then]) : ternary(test, then, otherwise);
}

/** A sum of many parts as a balanced tree: engines refuse deep ones. */
export function sum(parts: readonly [Cel, ...Cel[]]): Cel {
  const [first, ...rest] = parts;
  if (parts.length <= 24) {
    return rest.reduce((left, right) => binary(left, "+", right), first);
  }
  const half = parts.length >> 1;
  const [start = first, ...more] = parts.slice(0, half);
  const [middle = first, ...end] = parts.slice(half);
  return binary(sum([start, ...more]), "+", sum([middle, ...end]));
}

export function partsOf(term: Cel): readonly Cel[] {
  switch (term.kind) {
    case "literal":
    case "ident":
      return [];
    case "select":
    case "optionalSelect":
      return [term.of];
    case "index":
    case "optionalIndex":
      return [term.of, term.index];
    case "call":
      return term.args;
    case "method":
    case "macro":
      return [term.of, ...term.args];
    case "list":
      return term.items;
    case "map":
      return term.entries.map(([, value]) => value);
    case "unary":
      return [term.operand];
    case "binary":
      return [term.left, term.right];
    case "ternary":
      return [term.test, term.then, term.else];
  }
}

/** How many nodes a term has. */
export function sizeOf(term: Cel): number {
  return partsOf(term).reduce((total, part) => total + sizeOf(part), 1);
}

const GLOBAL: ReadonlySet<string> = new Set(["object", "resource", "variables", "string", "bool", "int", "double", "list", "map"]);

/** True where a term uses no loop variable of its surroundings, so that it may be a policy variable. */
export function isClosed(term: Cel, bound: ReadonlySet<string> = GLOBAL): boolean {
  if (term.kind === "ident") {
    return bound.has(term.name);
  }
  if (term.kind === "macro") {
    const inner = new Set([...bound, ...term.variables]);
    return isClosed(term.of, bound) && term.args.every((arg) => isClosed(arg, inner));
  }
  return partsOf(term).every((part) => isClosed(part, bound));
}
