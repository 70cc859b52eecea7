import { type ArrowFunction, type CallExpression, Node, type Node as TsNode, type PropertyAccessExpression } from "ts-morph";
import { list } from "../../dsl/schema.ts";
import { ANY, type Expr, literal, type Scalar, STRING, type Type } from "../../ir/nodes.ts";
import { resolve } from "../1-read/project.ts";
import { regexOf } from "../2-check/regex.ts";
import { lowerRelated } from "./related.ts";
import { bind, built, type Lowered, named, refuse, type Scope } from "./context.ts";
import { describe, lowerCondition, lowerExpression } from "./expression.ts";
import { inlineFunction } from "./function.ts";
import { isScalar, typeOfSchema, typeOfTs } from "./types.ts";

const TEXT_TESTS = ["startsWith", "endsWith", "includes"] as const;
/** A list literal up to this length is written out instead of looped over. */
const UNROLLED = 8;

export function lowerCall(node: CallExpression, scope: Scope): Lowered {
  const callee = node.getExpression();
  if (Node.isPropertyAccessExpression(callee)) {
    return lowerMethod(node, callee, scope);
  }
  const library = libraryFunction(callee);
  if (library) {
    return lowerLibrary(node, library, scope);
  }
  const target = resolve(callee);
  if (Node.isFunctionDeclaration(target) || Node.isArrowFunction(target) || Node.isFunctionExpression(target)) {
    return inlineFunction(target, node, scope);
  }
  return refuse(scope, "DOK2014", callee, { name: describe(callee) });
}

/** The name of one of the language's own functions, known by the file that declares it. */
function libraryFunction(callee: TsNode): string | undefined {
  const symbol = callee.getSymbol();
  const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getValueDeclaration();
  return Node.isFunctionDeclaration(declaration) && /\/dsl\/text(?:\.d)?\.ts$/u.test(declaration.getSourceFile().getFilePath())
    ? declaration.getName()
    : undefined;
}

function lowerLibrary(node: CallExpression, name: string, scope: Scope): Lowered {
  const argument = node.getArguments()[0];
  if (argument === undefined) {
    return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  const value = lowerExpression(argument, scope).expr;
  switch (name) {
    case "lower":
      return built({ kind: "lower", text: value });
    case "words":
      return built({ kind: "words", text: value });
    case "isMap":
      return built({ kind: "kindOf", value, is: "map" });
    case "isList":
      return built({ kind: "kindOf", value, is: "list" });
    default:
      return refuse(scope, "DOK2014", node, { name });
  }
}

function lowerMethod(node: CallExpression, callee: PropertyAccessExpression, scope: Scope): Lowered {
  const method = callee.getName();
  const target = callee.getExpression();
  if (method === "test") {
    return lowerRegexTest(node, target, scope);
  }
  if (target.getText() === "Object") {
    return lowerObjectFunction(node, method, scope);
  }
  if (isPack(target, scope)) {
    return lowerRelated(node, method, scope);
  }
  const fact = factOf(target, scope);
  if (fact !== undefined) {
    return lowerFactTest(node, method, fact, scope);
  }
  const type = typeOfTs(target.getType());
  if (type?.kind === "string") {
    return lowerTextMethod(node, method, target, scope);
  }
  return type?.kind === "list"
    ? lowerListMethod(node, method, target, type.items, scope)
    : refuse(scope, "DOK2003", callee.getNameNode(), { what: `\`${method}\`` });
}

function isPack(node: TsNode, scope: Scope): boolean {
  const symbol = Node.isIdentifier(node) ? node.getSymbol() : undefined;
  return symbol !== undefined && scope.bindings.get(symbol)?.kind === "pack";
}

export function factOf(node: TsNode, scope: Scope): string | undefined {
  if (!Node.isPropertyAccessExpression(node)) {
    return undefined;
  }
  const object = node.getExpression();
  const symbol = Node.isIdentifier(object) ? object.getSymbol() : undefined;
  return symbol && scope.bindings.get(symbol)?.kind === "database" ? node.getName() : undefined;
}

function lowerFactTest(node: CallExpression, method: string, fact: string, scope: Scope): Lowered {
  const callback = callbackOf(node, scope);
  if (callback === undefined || (method !== "some" && method !== "every")) {
    return refuse(scope, "DOK2017", node, { what: describe(node) });
  }
  const each = scope.context.fresh(callback.parameter.getName());
  const test = lowerCondition(callback.body, bind(scope, callback.parameter.getSymbol(), named(each, built(literal(null)))));
  return built({ kind: method === "some" ? "someFact" : "everyFact", fact, each, test });
}

function lowerRegexTest(node: CallExpression, target: TsNode, scope: Scope): Lowered {
  const pattern = resolve(target);
  const argument = node.getArguments()[0];
  if (!Node.isRegularExpressionLiteral(pattern) || argument === undefined) {
    return refuse(scope, "DOK2003", target, { what: describe(node) });
  }
  const regex = regexOf(pattern, scope.context.reporter);
  return built({ kind: "matches", text: lowerExpression(argument, scope).expr, pattern: regex.pattern, ignoreCase: regex.ignoreCase });
}

/** `Object.keys(map)` and `Object.values(map)`: lists in no order. */
function lowerObjectFunction(node: CallExpression, method: string, scope: Scope): Lowered {
  const argument = node.getArguments()[0];
  const type = argument && typeOfTs(argument.getType());
  if (argument === undefined || (type?.kind !== "map" && type?.kind !== "any") || (method !== "keys" && method !== "values")) {
    return refuse(scope, "DOK2003", node, { what: `\`Object.${method}\` here` });
  }
  const map = lowerExpression(argument, scope);
  const schema = map.schema?.kind === "map" ? map.schema.values : undefined;
  const values: Type = schema ? typeOfSchema(schema) : type.kind === "map" ? type.values : ANY;
  const keys: Expr = { kind: "keys", map: map.expr, values };
  if (method === "keys") {
    return built(keys);
  }
  const each = scope.context.fresh("key");
  const value: Expr = { kind: "entry", of: map.expr, key: { kind: "name", name: each }, type: values };
  return { expr: { kind: "map", list: keys, items: STRING, each, body: value }, schema: schema && list(schema), built: false };
}

function lowerTextMethod(node: CallExpression, method: string, target: TsNode, scope: Scope): Lowered {
  const text = lowerExpression(target, scope).expr;
  const argument = node.getArguments()[0];
  const op = TEXT_TESTS.find((name) => name === method);
  if (op && argument) {
    return built({ kind: "textTest", op, text, part: lowerExpression(argument, scope).expr });
  }
  if (method === "split") {
    const separator = argument && resolve(argument);
    if (!Node.isStringLiteral(separator) || separator.getLiteralText() === "") {
      return refuse(scope, "DOK2012", argument ?? node, {});
    }
    return built({ kind: "split", text, separator: separator.getLiteralText() });
  }
  return refuse(scope, "DOK2003", node, { what: `\`${method}\`` });
}

function lowerListMethod(node: CallExpression, method: string, target: TsNode, tsItems: Type, scope: Scope): Lowered {
  const list = lowerExpression(target, scope);
  const schema = list.schema?.kind === "list" ? list.schema.items : undefined;
  const items = schema ? typeOfSchema(schema) : tsItems;
  if (method === "includes") {
    const argument = node.getArguments()[0];
    // As with ===: of two open values engines compare the contents, JavaScript the identity.
    if (argument && ["any", "list", "map", "record"].includes(items.kind) && !isScalar(argument)) {
      return refuse(scope, "DOK2010", argument, { type: argument.getType().getText(argument) });
    }
    return argument
      ? built(lowerIncludes(list.expr, items, lowerExpression(argument, scope).expr, scope))
      : refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  if (method !== "some" && method !== "every" && method !== "filter" && method !== "map") {
    return refuse(scope, "DOK2003", node, { what: `\`${method}\`` });
  }
  const callback = callbackOf(node, scope);
  if (callback === undefined) {
    return built({ kind: "list", items: [] });
  }
  const symbol = callback.parameter.getSymbol();
  const inner = (value: Lowered): Scope => bind(scope, symbol, value);
  if ((method === "some" || method === "every") && list.expr.kind === "list" && list.expr.items.length > 0 && list.expr.items.length <= UNROLLED) {
    const [first, ...rest] = list.expr.items.map((item) => lowerCondition(callback.body, inner({ expr: item, schema, built: list.built })));
    return first === undefined ? built(literal(method === "every")) : built({ kind: method === "some" ? "or" : "and", operands: [first, ...rest] });
  }
  const each = scope.context.fresh(callback.parameter.getName());
  const element: Lowered = named(each, { expr: literal(null), schema, built: list.built && items.kind === "record" });
  if (method === "map") {
    return built({ kind: "map", list: list.expr, items, each, body: lowerExpression(callback.body, inner(element)).expr });
  }
  const test = lowerCondition(callback.body, inner(element));
  return method === "filter"
    ? { ...list, expr: { kind: "filter", list: list.expr, items, each, test } }
    : built({ kind: method, list: list.expr, items, each, test });
}

function lowerIncludes(list: Expr, items: Type, value: Expr, scope: Scope): Expr {
  if (list.kind === "list" && list.items.every((item) => item.kind === "literal" && item.value !== null)) {
    return { kind: "member", value, of: list.items.flatMap((item): readonly Scalar[] => (item.kind === "literal" && item.value !== null ? [item.value] : [])) };
  }
  const each = scope.context.fresh("item");
  return { kind: "some", list, items: items ?? ANY, each, test: { kind: "equal", left: { kind: "name", name: each }, right: value } };
}

interface Callback {
  readonly parameter: ReturnType<ArrowFunction["getParameters"]>[number];
  readonly body: TsNode;
}

/** The one-parameter, one-expression arrow function (or a named one) that a list method takes. */
function callbackOf(node: CallExpression, scope: Scope): Callback | undefined {
  const argument = node.getArguments()[0];
  const target = argument && resolve(argument);
  const parameter = Node.isArrowFunction(target) ? target.getParameters()[0] : undefined;
  if (
    Node.isArrowFunction(target) &&
    parameter &&
    target.getParameters().length === 1 &&
    Node.isIdentifier(parameter.getNameNode()) &&
    !Node.isBlock(target.getBody())
  ) {
    return { parameter, body: target.getBody() };
  }
  refuse(scope, "DOK2013", argument ?? node, { what: "a list method takes an arrow function of one parameter and one expression" });
  return undefined;
}
