// Rules and facts: the statements of a generator function as one Gen.
import { type ForOfStatement, Node, type Node as TsNode, type Statement, type YieldExpression } from "ts-morph";
import { ANY, type Gen, literal, type Type } from "../../ir/nodes.ts";
import { substitute } from "../../ir/rewrite.ts";
import { resolve } from "../1-read/project.ts";
import { factOf } from "./call.ts";
import { bind, built, type Lowered, named, refuse, type Scope } from "./context.ts";
import { describe, lowerCondition, lowerExpression, lowerFields } from "./expression.ts";
import { type Bound, type Callable, declareConstants, enterFunction, statementsOf } from "./function.ts";
import { typeOfSchema, typeOfTs } from "./types.ts";

export const NOTHING: Gen = { kind: "seq", items: [] };
/** A loop over a list literal up to this length is written out. */
const UNROLLED = 12;

export function lowerGenerator(body: TsNode | undefined, scope: Scope): Gen {
  return Node.isBlock(body) ? lowerStatements(body.getStatements(), body, scope) : NOTHING;
}

function lowerStatements(statements: readonly Statement[], block: TsNode, scope: Scope): Gen {
  const [first, ...rest] = statements;
  if (first === undefined) {
    return NOTHING;
  }
  if (Node.isVariableStatement(first)) {
    const declared = declareConstants(first, block, scope);
    return withBound(declared.bound, lowerStatements(rest, block, declared.scope));
  }
  const here = lowerStatement(first, scope);
  return rest.length === 0 ? here : { kind: "seq", items: [here, lowerStatements(rest, block, scope)] };
}

function withBound(bound: readonly Bound[], body: Gen): Gen {
  return bound.reduceRight<Gen>((inner, { name, value }) => ({ kind: "bind", name, value, body: inner }), body);
}

function lowerStatement(statement: Statement, scope: Scope): Gen {
  if (Node.isBlock(statement)) {
    return lowerStatements(statement.getStatements(), statement, scope);
  }
  if (Node.isIfStatement(statement)) {
    const otherwise = statement.getElseStatement();
    const then = statement.getThenStatement();
    return {
      kind: "when",
      test: lowerCondition(statement.getExpression(), scope),
      then: lowerStatements(statementsOf(then), then, scope),
      else: otherwise ? lowerStatement(otherwise, scope) : NOTHING,
    };
  }
  if (Node.isForOfStatement(statement)) {
    return lowerForOf(statement, scope);
  }
  if (Node.isExpressionStatement(statement)) {
    const expression = statement.getExpression();
    if (Node.isYieldExpression(expression)) {
      return lowerYield(expression, scope);
    }
  }
  refuse(scope, "DOK2001", statement, { what: describe(statement) });
  return NOTHING;
}

function lowerYield(node: YieldExpression, scope: Scope): Gen {
  const value = node.getExpression();
  if (value === undefined) {
    refuse(scope, "DOK3004", node, { what: "a record" });
    return NOTHING;
  }
  if (node.compilerNode.asteriskToken !== undefined) {
    return lowerDelegated(value, scope);
  }
  const target = Node.isParenthesizedExpression(value) ? value.getExpression() : value;
  const origins = [scope.context.origins.push(target) - 1];
  if (Node.isObjectLiteralExpression(target)) {
    return { kind: "yield", record: lowerFields(target, scope), origins };
  }
  const record = lowerExpression(target, scope).expr;
  if (record.kind === "record") {
    return { kind: "yield", record: record.fields, origins };
  }
  const fields = target
    .getType()
    .getProperties()
    .map((property) => [property.getName(), { kind: "get", of: record, name: property.getName() }] as const);
  return { kind: "yield", record: Object.fromEntries(fields), origins };
}

/** `yield* helper(…)`: the helper's statements, copied. */
function lowerDelegated(value: TsNode, scope: Scope): Gen {
  const call = Node.isCallExpression(value) ? value : undefined;
  const target = call && resolve(call.getExpression());
  if (call === undefined || target === undefined || !isGenerator(target)) {
    refuse(scope, "DOK2014", value, { name: describe(value) });
    return NOTHING;
  }
  const entered = enterFunction(target, call, scope);
  return entered ? withBound(entered.bound, lowerGenerator(target.getBody(), entered.scope)) : NOTHING;
}

function isGenerator(node: TsNode): node is Callable {
  return (Node.isFunctionDeclaration(node) || Node.isFunctionExpression(node)) && node.getAsteriskToken() !== undefined;
}

function lowerForOf(statement: ForOfStatement, scope: Scope): Gen {
  const initializer = statement.getInitializer();
  const pattern = Node.isVariableDeclarationList(initializer) ? initializer.getDeclarations()[0]?.getNameNode() : undefined;
  const source = statement.getExpression();
  const body = statement.getStatement();
  const lowerBody = (inner: Scope): Gen => lowerStatements(statementsOf(body), body, inner);
  if (Node.isArrayBindingPattern(pattern)) {
    return lowerPairLoop(
      source,
      pattern.getElements().map((element) => (Node.isBindingElement(element) ? element.getNameNode() : undefined)),
      statement,
      scope,
      lowerBody,
    );
  }
  if (!Node.isIdentifier(pattern)) {
    refuse(scope, "DOK2015", pattern ?? statement, { what: describe(pattern ?? statement) });
    return NOTHING;
  }
  const fact = factOf(source, scope);
  if (fact !== undefined) {
    const each = scope.context.fresh(pattern.getText());
    return { kind: "forFact", fact, each, body: lowerBody(bind(scope, pattern.getSymbol(), named(each, built(literal(null))))) };
  }
  return lowerListLoop({ list: lowerExpression(source, scope), source, index: undefined, each: pattern, scope, lowerBody });
}

interface ListLoop {
  readonly list: Lowered;
  readonly source: TsNode;
  readonly index: TsNode | undefined;
  readonly each: TsNode | undefined;
  readonly scope: Scope;
  readonly lowerBody: (scope: Scope) => Gen;
}

function lowerListLoop({ list, source, index, each, scope, lowerBody }: ListLoop): Gen {
  const type = typeOfTs(source.getType());
  const schema = list.schema?.kind === "list" ? list.schema.items : undefined;
  const items: Type = schema ? typeOfSchema(schema) : type?.kind === "list" ? type.items : ANY;
  if (type?.kind !== "list") {
    refuse(scope, "DOK2015", source, { what: `a loop over ${source.getType().getText(source)}` });
    return NOTHING;
  }
  if (list.expr.kind === "list" && list.expr.items.length <= UNROLLED) {
    return { kind: "seq", items: list.expr.items.map((item, position) => lowerBody(bindPair(scope, index, built(literal(position)), each, built(item)))) };
  }
  const only = list.expr.kind === "filter" && list.expr.list.kind === "list" && list.expr.list.items.length === 1 ? list.expr.list.items[0] : undefined;
  if (list.expr.kind === "filter" && only !== undefined) {
    const test = substitute(list.expr.test, new Map([[list.expr.each, only]]));
    return { kind: "when", test, then: lowerBody(bindPair(scope, index, built(literal(0)), each, built(only))), else: NOTHING };
  }
  const eachName = scope.context.fresh(each?.getText() ?? "item");
  const indexName = index ? scope.context.fresh(index.getText()) : null;
  const element = named(eachName, { expr: literal(null), schema, built: list.built && items.kind === "record" });
  const inner = bindPair(scope, index, named(indexName ?? "", built(literal(null))), each, element);
  return { kind: "forEach", list: list.expr, items, index: indexName, each: eachName, body: lowerBody(inner) };
}

function bindPair(scope: Scope, first: TsNode | undefined, firstValue: Lowered, second: TsNode | undefined, secondValue: Lowered): Scope {
  const inner = first ? bind(scope, first.getSymbol(), firstValue) : scope;
  return second ? bind(inner, second.getSymbol(), secondValue) : inner;
}

/** `for (const [i, x] of list.entries())` and `for (const [key, value] of Object.entries(map))`. */
function lowerPairLoop(source: TsNode, names: readonly (TsNode | undefined)[], statement: TsNode, scope: Scope, lowerBody: (scope: Scope) => Gen): Gen {
  const [first, second] = names;
  const callee = Node.isCallExpression(source) ? source.getExpression() : undefined;
  if (Node.isCallExpression(source) && Node.isPropertyAccessExpression(callee) && callee.getName() === "entries") {
    const argument = source.getArguments()[0];
    if (callee.getExpression().getText() !== "Object") {
      const target = callee.getExpression();
      return lowerListLoop({ list: lowerExpression(target, scope), source: target, index: first, each: second, scope, lowerBody });
    }
    if (argument) {
      const map = lowerExpression(argument, scope);
      const schema = map.schema?.kind === "map" ? map.schema.values : undefined;
      const type = typeOfTs(argument.getType());
      const values: Type = schema ? typeOfSchema(schema) : type?.kind === "map" ? type.values : ANY;
      const key = scope.context.fresh(first?.getText() ?? "key");
      const each = scope.context.fresh(second?.getText() ?? "value");
      const inner = bindPair(scope, first, named(key, built(literal(null))), second, named(each, { expr: literal(null), schema, built: false }));
      return { kind: "forEntries", map: map.expr, values, key, each, body: lowerBody(inner) };
    }
  }
  refuse(scope, "DOK2015", statement, { what: describe(source) });
  return NOTHING;
}
