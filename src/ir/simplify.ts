// Folds what is known when the policy is generated. Facts are mostly records of literals, so most conditions of a
// control vanish here; what is left is what a person reads. Meaning never changes: held by a property test.
import { SHOWN_CLASS, SHOWN_LIMIT } from "../dsl/text.ts";
import { interpret } from "./interpret.ts";
import { longestText } from "./message-length.ts";
import { type Expr, FALSE, literal, NULL } from "./nodes.ts";
import { countNames, partsOf, rewrite, rewriteParts, substitute } from "./rewrite.ts";
import { conform, isValueList, textOf } from "./values.ts";

export function simplify(expr: Expr): Expr {
  return rewrite(expr, simplifyNode);
}

/** Again, after a node was replaced by one built of simplified parts. */
function again(expr: Expr): Expr {
  return simplifyNode(rewriteParts(expr, simplifyNode));
}

function simplifyNode(expr: Expr): Expr {
  switch (expr.kind) {
    case "get":
      return simplifyGet(expr.of, expr.name) ?? expr;
    case "and":
      return junction("and", expr.operands);
    case "or":
      return junction("or", expr.operands);
    case "not":
      return simplifyNot(expr.operand);
    case "cond":
      return simplifyCond(expr.test, expr.then, expr.else);
    case "coalesce":
      return simplifyCoalesce(expr.value, expr.fallback);
    case "equal":
      return simplifyEqual(expr.left, expr.right);
    case "member":
      return expr.value.kind === "literal"
        ? literal(expr.of.some((value) => value === (expr.value.kind === "literal" && expr.value.value)))
        : (pushIntoCond(expr.value, (value) => ({ ...expr, value })) ?? expr);
    case "text":
      return simplifyText(expr.parts);
    case "concat":
      return simplifyConcat(expr.lists);
    case "length":
      return expr.list.kind === "list" ? literal(expr.list.items.length) : expr;
    case "show":
      return expr.value.kind === "literal" ? constant(expr) : isShownAsItIs(expr.value) ? expr.value : expr;
    case "compare":
    case "kindOf":
    case "split":
    case "words":
    case "lower":
    case "matches":
    case "textTest":
      return partsOf(expr).every(({ kind }) => kind === "literal") ? constant(expr) : expr;
    case "some":
    case "every":
      return simplifyQuantified(expr);
    case "filter":
      if (expr.test.kind === "literal" && expr.test.value === false) {
        return { kind: "list", items: [] };
      }
      return expr.list.kind === "list" && expr.list.items.length === 0 ? expr.list : expr;
    case "map":
      return expr.list.kind === "list" && expr.list.items.length === 0 ? expr.list : expr;
    case "labelled":
      return expr.value.kind === "literal" || expr.value.kind === "labelled" ? expr.value : expr;
    case "field":
      return expr.of.kind === "literal" ? NULL : expr;
    case "let":
      if (expr.value.kind === "literal" || expr.value.kind === "name") {
        return simplify(substitute(expr.body, new Map([[expr.name, expr.value]])));
      }
      return countNames(expr.body).has(expr.name) ? expr : expr.body;
    case "entry":
      return expr.of.kind === "record" && Object.keys(expr.of.fields).length === 0 ? NULL : expr;
    default:
      return expr;
  }
}

const PLAIN = new RegExp(`^${SHOWN_CLASS}+$`, "u");

/** Whether `show` leaves a text alone: one that is shown already, or composed of plain literals and numbers and never too long. */
function isShownAsItIs(expr: Expr): boolean {
  if (expr.kind === "show") {
    return true;
  }
  const isPlain = (part: Expr): boolean => part.kind === "show" || (part.kind === "literal" && typeof part.value === "string" && PLAIN.test(part.value));
  return expr.kind === "text" && expr.parts.every(isPlain) && longestText(expr, []) <= SHOWN_LIMIT;
}

/** What an expression of constants is worth: a scalar, or a list of texts. */
function constant(expr: Expr): Expr {
  const value = interpret(expr, { input: null, params: new Map(), names: new Map(), facts: new Map() });
  return isValueList(value) ? { kind: "list", items: value.map((item) => literal(textOf(item))) } : typeof value === "object" ? expr : literal(value);
}

function simplifyQuantified(expr: Extract<Expr, { kind: "some" | "every" }>): Expr {
  const items = expr.list.kind === "list" ? expr.list.items : undefined;
  const [only, ...more] = items ?? [];
  if (only === undefined) {
    return items === undefined ? expr : literal(expr.kind === "every");
  }
  const value = only.kind === "literal" && more.length === 0 ? conform(only.value, expr.items) : null;
  return typeof value === "object" ? expr : simplify(substitute(expr.test, new Map([[expr.each, literal(value)]])));
}

function simplifyGet(of: Expr, name: string): Expr | undefined {
  switch (of.kind) {
    case "record":
      return of.fields[name] ?? NULL;
    case "cond":
      return again({ ...of, then: { kind: "get", of: of.then, name }, else: { kind: "get", of: of.else, name } });
    case "let":
      return again({ ...of, body: simplifyNode({ kind: "get", of: of.body, name }) });
    default:
      return undefined;
  }
}

function junction(kind: "and" | "or", operands: readonly Expr[]): Expr {
  const [neutral, absorbing] = kind === "and" ? [true, false] : [false, true];
  const flat = operands.flatMap((operand): readonly Expr[] => (operand.kind === kind ? operand.operands : [operand]));
  if (flat.some((operand) => operand.kind === "literal" && operand.value === absorbing)) {
    return literal(absorbing);
  }
  const seen = new Set<string>();
  const kept = flat.filter((operand) => {
    const text = JSON.stringify(operand);
    const fresh = !seen.has(text) && !(operand.kind === "literal" && operand.value === neutral);
    seen.add(text);
    return fresh;
  });
  const [first, ...rest] = kept;
  return first === undefined ? literal(neutral) : rest.length === 0 ? first : { kind, operands: [first, ...rest] };
}

function simplifyNot(operand: Expr): Expr {
  if (operand.kind === "literal") {
    return literal(operand.value !== true);
  }
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

function simplifyCond(test: Expr, then: Expr, otherwise: Expr): Expr {
  if (test.kind === "literal") {
    return test.value === true ? then : otherwise;
  }
  if (JSON.stringify(then) === JSON.stringify(otherwise)) {
    return then;
  }
  if (isTrue(then) && isFalse(otherwise)) {
    return test;
  }
  if (isFalse(then) && isTrue(otherwise)) {
    return simplifyNot(test);
  }
  if (isFalse(otherwise) && isBooleanExpr(then)) {
    return junction("and", [test, then]);
  }
  if (isTrue(then) && isBooleanExpr(otherwise)) {
    return junction("or", [test, otherwise]);
  }
  if (isFalse(then) && isBooleanExpr(otherwise)) {
    return junction("and", [simplifyNot(test), otherwise]);
  }
  if (isTrue(otherwise) && isBooleanExpr(then)) {
    return junction("or", [simplifyNot(test), then]);
  }
  return { kind: "cond", test, then, else: otherwise };
}

function isTrue(expr: Expr): boolean {
  return expr.kind === "literal" && expr.value === true;
}

function isFalse(expr: Expr): boolean {
  return expr.kind === "literal" && expr.value === false;
}

const BOOLEAN_KINDS: ReadonlySet<Expr["kind"]> = new Set([
  "and",
  "or",
  "not",
  "equal",
  "compare",
  "kindOf",
  "textTest",
  "matches",
  "some",
  "every",
  "member",
  "labelled",
  "someFact",
  "everyFact",
  "whole",
]);

/** Kinds whose value is always true or false. */
export function isBooleanExpr(expr: Expr): boolean {
  return BOOLEAN_KINDS.has(expr.kind) || isTrue(expr) || isFalse(expr) || (expr.kind === "cond" && isBooleanExpr(expr.then) && isBooleanExpr(expr.else));
}

/** True for kinds that are never null, whatever the object. */
export function isNeverNull(expr: Expr): boolean {
  switch (expr.kind) {
    case "literal":
      return expr.value !== null;
    case "text":
    case "show":
    case "split":
    case "keys":
    case "words":
    case "lower":
    case "list":
    case "concat":
    case "filter":
    case "map":
    case "length":
    case "record":
    case "param":
    case "related":
      return true;
    case "coalesce":
      return isNeverNull(expr.fallback);
    case "cond":
      return isNeverNull(expr.then) && isNeverNull(expr.else);
    case "let":
      return isNeverNull(expr.body);
    default:
      return isBooleanExpr(expr);
  }
}

function simplifyCoalesce(value: Expr, fallback: Expr): Expr {
  if (value.kind === "literal") {
    return value.value === null ? fallback : value;
  }
  return isNeverNull(value) || (fallback.kind === "literal" && fallback.value === null) ? value : { kind: "coalesce", value, fallback };
}

/** A choice between literals, compared with a literal, is a condition. */
function pushIntoCond(value: Expr, build: (value: Expr) => Expr): Expr | undefined {
  if (value.kind === "let" && value.body.kind === "cond") {
    const body = pushIntoCond(value.body, build);
    return body && simplifyNode({ ...value, body });
  }
  if (value.kind !== "cond" || (!isLiteralTree(value.then) && !isLiteralTree(value.else))) {
    return undefined;
  }
  return simplifyCond(value.test, simplifyNode(build(value.then)), simplifyNode(build(value.else)));
}

export function isLiteralTree(expr: Expr): boolean {
  return expr.kind === "literal" || (expr.kind === "cond" && isLiteralTree(expr.then) && isLiteralTree(expr.else));
}

function simplifyEqual(left: Expr, right: Expr): Expr {
  if (left.kind === "literal" && right.kind === "literal") {
    return literal(left.value === right.value);
  }
  if (left.kind === "literal") {
    return simplifyEqual(right, left);
  }
  if (right.kind !== "literal") {
    return { kind: "equal", left, right };
  }
  if (right.value === null && isNeverNull(left)) {
    return FALSE;
  }
  if (isBooleanExpr(left)) {
    return right.value === true ? left : right.value === false ? simplifyNot(left) : FALSE;
  }
  // `(x ?? "") === "y"` needs no fallback unless the fallback is the very value.
  if (left.kind === "coalesce" && left.fallback.kind === "literal" && left.fallback.value !== right.value && right.value !== null) {
    return simplifyEqual(left.value, right);
  }
  return pushIntoCond(left, (value) => ({ kind: "equal", left: value, right })) ?? { kind: "equal", left, right };
}

function simplifyText(parts: readonly Expr[]): Expr {
  const merged: Expr[] = [];
  for (const part of parts.flatMap((item): readonly Expr[] => (item.kind === "text" ? item.parts : [item]))) {
    const last = merged.at(-1);
    if (last?.kind === "literal" && part.kind === "literal") {
      merged[merged.length - 1] = literal(`${last.value}${part.value}`);
    } else if (!(part.kind === "literal" && part.value === "")) {
      merged.push(part);
    }
  }
  const [only] = merged;
  return only === undefined ? literal("") : merged.length === 1 ? only : { kind: "text", parts: merged };
}

function simplifyConcat(lists: readonly Expr[]): Expr {
  const flat = lists
    .flatMap((list): readonly Expr[] => (list.kind === "concat" ? list.lists : [list]))
    .filter((list) => !(list.kind === "list" && list.items.length === 0));
  const merged: Expr[] = [];
  for (const list of flat) {
    const last = merged.at(-1);
    if (last?.kind === "list" && list.kind === "list") {
      merged[merged.length - 1] = { kind: "list", items: [...last.items, ...list.items] };
    } else {
      merged.push(list);
    }
  }
  const [only] = merged;
  return only === undefined ? { kind: "list", items: [] } : merged.length === 1 ? only : { kind: "concat", lists: merged };
}
