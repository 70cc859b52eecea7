// CEL's text. One table of precedence; parentheses only where it needs them, or where two operators read badly.
import type { BinaryOp, Cel } from "./ast.ts";
import { quote } from "./escape.ts";

const CHOICE = 0;
const PRECEDENCE: { readonly [op in BinaryOp]: number } = { "||": 1, "&&": 2, "==": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, in: 3, "+": 4, "-": 4 };
const UNARY = 6;
const POSTFIX = 7;

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** Words that are no identifiers in CEL, or that the API server treats apart. */
const RESERVED = new Set("true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "));

export function printCel(term: Cel, parent = CHOICE): string {
  const text = printBare(term);
  return precedenceOf(term) < parent ? `(${text})` : text;
}

function precedenceOf(term: Cel): number {
  switch (term.kind) {
    case "choice":
      return CHOICE;
    case "binary":
      return PRECEDENCE[term.op];
    case "not":
      return UNARY;
    case "literal":
      return typeof term.value === "number" && term.value < 0 ? UNARY : POSTFIX;
    default:
      return POSTFIX;
  }
}

function printBare(term: Cel): string {
  switch (term.kind) {
    case "literal":
      return typeof term.value === "string" ? quote(term.value) : String(term.value);
    case "name":
      return term.name;
    case "select":
      return isIdentifier(term.name) ? `${printCel(term.of, POSTFIX)}.${term.name}` : `${printCel(term.of, POSTFIX)}[${quote(term.name)}]`;
    case "optional":
      return isIdentifier(term.name) ? `${printCel(term.of, POSTFIX)}.?${term.name}` : `${printCel(term.of, POSTFIX)}[?${quote(term.name)}]`;
    case "optionalIndex":
      return `${printCel(term.of, POSTFIX)}[?${printCel(term.index)}]`;
    case "index":
      return `${printCel(term.of, POSTFIX)}[${printCel(term.index)}]`;
    case "call":
      return `${term.name}(${term.args.map((arg) => printCel(arg)).join(", ")})`;
    case "method":
      return `${printCel(term.of, POSTFIX)}.${term.name}(${term.args.map((arg) => printCel(arg)).join(", ")})`;
    case "list":
      return `[${term.items.map((item) => printCel(item)).join(", ")}]`;
    case "map":
      return `{${term.entries.map(([key, value]) => `${quote(key)}: ${printCel(value)}`).join(", ")}}`;
    case "not":
      return `!${printCel(term.operand, UNARY)}`;
    case "binary": {
      const own = PRECEDENCE[term.op];
      // `a - (b - c)` and comparisons of comparisons need their parentheses on the right.
      const right = term.op === "||" || term.op === "&&" || term.op === "+" ? own : own + 1;
      return `${printCel(term.left, own === 3 ? own + 1 : own)} ${term.op} ${printCel(term.right, right)}`;
    }
    case "choice":
      return `${printCel(term.test, CHOICE + 1)} ? ${printCel(term.then, CHOICE + 1)} : ${printCel(term.else, CHOICE)}`;
  }
}

export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && !RESERVED.has(name);
}
