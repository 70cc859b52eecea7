// CEL's text. One table of precedence; parentheses only where it needs them.
import type { BinaryOp, Cel } from "./ast.ts";
import { quote } from "./escape.ts";
import { isIdentifier } from "./names.ts";

const TERNARY = 0;
const PRECEDENCE: { readonly [op in BinaryOp]: number } = { "||": 1, "&&": 2, "==": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, in: 3, "+": 4, "-": 4 };
const RELATION = PRECEDENCE["=="];
const UNARY = 6;
const MEMBER = 7;

export function printCel(term: Cel, least = TERNARY): string {
  const text = printBare(term);
  return precedenceOf(term) < least ? `(${text})` : text;
}

function precedenceOf(term: Cel): number {
  switch (term.kind) {
    case "ternary":
      return TERNARY;
    case "binary":
      return PRECEDENCE[term.op];
    case "unary":
      return UNARY;
    case "literal":
      return typeof term.value === "number" && (term.value < 0 || Object.is(term.value, -0)) ? UNARY : MEMBER;
    default:
      return MEMBER;
  }
}

function printBare(term: Cel): string {
  switch (term.kind) {
    case "literal":
      return printLiteral(term.value);
    case "ident":
      return term.name;
    case "select":
      return isIdentifier(term.name) ? `${member(term.of)}.${term.name}` : `${member(term.of)}[${quote(term.name)}]`;
    case "optionalSelect":
      return isIdentifier(term.name) ? `${member(term.of)}.?${term.name}` : `${member(term.of)}[?${quote(term.name)}]`;
    case "index":
      return `${member(term.of)}[${printCel(term.index)}]`;
    case "optionalIndex":
      return `${member(term.of)}[?${printCel(term.index)}]`;
    case "call":
      return `${term.name}(${commas(term.args)})`;
    case "method":
      return `${member(term.of)}.${term.name}(${commas(term.args)})`;
    case "macro":
      return `${member(term.of)}.${term.name}(${[...term.variables, ...term.args.map((arg) => printCel(arg))].join(", ")})`;
    case "list":
      return `[${commas(term.items)}]`;
    case "map":
      return `{${term.entries.map(([key, value]) => `${quote(key)}: ${printCel(value)}`).join(", ")}}`;
    case "unary":
      return `${term.op}${printCel(term.operand, UNARY)}`;
    case "binary":
      return printBinary(term);
    case "ternary":
      return `${printCel(term.test, TERNARY + 1)} ? ${printCel(term.then, TERNARY + 1)} : ${printCel(term.else, TERNARY)}`;
  }
}

function member(term: Cel): string {
  return printCel(term, MEMBER);
}

function commas(terms: readonly Cel[]): string {
  return terms.map((term) => printCel(term)).join(", ");
}

/** All operators associate to the left; `&&` and `||` mean the same either way. Relations are not chained. */
function printBinary(term: Extract<Cel, { kind: "binary" }>): string {
  const own = PRECEDENCE[term.op];
  const right = term.op === "&&" || term.op === "||" ? own : own + 1;
  return `${printCel(term.left, own === RELATION ? own + 1 : own)} ${term.op} ${printCel(term.right, right)}`;
}

/** Whole numbers are CEL's int, others (and what int64 can't hold) its double, which needs a point or exponent. */
function printLiteral(value: string | number | boolean | null): string {
  if (typeof value === "string") {
    return quote(value);
  }
  if (typeof value !== "number" || Number.isSafeInteger(value)) {
    return String(Object.is(value, -0) ? 0 : value);
  }
  const text = String(value);
  return /[.e]/u.test(text) ? text : `${text}.0`;
}
