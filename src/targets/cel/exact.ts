// Terms with what is known of them: what CEL's checker sees, and what the value is at run time. The two differ where
// the checker sees only `dyn`.
import type { Scalar, Type } from "../../ir/nodes.ts";
import { type Cel, call, EMPTY_LIST, EMPTY_MAP, lit, ternary, testChoice } from "./ast.ts";

export interface Known {
  /** The checker's type; `strings` is a list of strings, `list` and `map` hold `dyn`. */
  readonly checked: "string" | "bool" | "int" | "double" | "null" | "strings" | "list" | "map" | "dyn";
  readonly is: "string" | "number" | "boolean" | "null" | "list" | "map" | "unknown";
  /** Of a text that is not empty and has only characters that people are shown: how long it may get. */
  readonly plain?: number;
}

/** A term that is the IR's value. */
export interface Exact {
  readonly term: Cel;
  readonly known: Known;
}

export const STRING: Known = { checked: "string", is: "string" };
export const BOOL: Known = { checked: "bool", is: "boolean" };
export const INT: Known = { checked: "int", is: "number" };
export const DOUBLE: Known = { checked: "double", is: "number" };
export const ABSENT: Known = { checked: "null", is: "null" };
export const STRINGS: Known = { checked: "strings", is: "list" };
export const LIST: Known = { checked: "list", is: "list" };
export const MAP: Known = { checked: "map", is: "map" };
export const DYN: Known = { checked: "dyn", is: "unknown" };
export const dynOf = (is: Known["is"]): Known => ({ checked: "dyn", is });

export const exact = (term: Cel, known: Known): Exact => ({ term, known });
export const NOTHING = exact(lit(null), ABSENT);

export function exactLiteral(value: Scalar | null): Exact {
  const known = value === null ? ABSENT : typeof value === "string" ? STRING : typeof value === "boolean" ? BOOL : Number.isSafeInteger(value) ? INT : DOUBLE;
  return exact(lit(value), known);
}

/** What stands for an item of a list that has not the list's type. */
export function emptyOf(type: Type): Exact {
  switch (type.kind) {
    case "string":
    case "scalar":
      return exactLiteral("");
    case "number":
      return exactLiteral(0);
    case "boolean":
      return exactLiteral(false);
    case "list":
      return exact(EMPTY_LIST, LIST);
    case "map":
    case "record":
      return exact(EMPTY_MAP, MAP);
    case "any":
      return NOTHING;
  }
}

/** What a value of the type is, where that is one thing. */
export function kindOfType(type: Type): Known["is"] {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
    case "list":
    case "map":
      return type.kind;
    case "record":
      return "map";
    case "scalar":
    case "any":
      return "unknown";
  }
}

/** As `dyn`, which alone mixes with other types in a list, a map or a choice. */
export function dyn({ term, known }: Exact): Cel {
  return known.checked === "dyn" ? term : call("dyn", term);
}

export function choose(test: Cel, then: Exact, otherwise: Exact): Exact {
  if (test.kind === "literal") {
    return test.value === true ? then : otherwise;
  }
  if (then.known.checked === "bool" && otherwise.known.checked === "bool") {
    return exact(testChoice(test, then.term, otherwise.term), BOOL);
  }
  const is = then.known.is === otherwise.known.is ? then.known.is : "unknown";
  if (then.known.checked === otherwise.known.checked) {
    return exact(ternary(test, then.term, otherwise.term), { checked: then.known.checked, is });
  }
  // One open side makes the choice open.
  const isOpen = then.known.checked === "dyn" || otherwise.known.checked === "dyn";
  return exact(ternary(test, isOpen ? then.term : dyn(then), otherwise.term), dynOf(is));
}
