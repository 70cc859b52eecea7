// Helper functions are copied to where they are called: engines have no functions that CEL and Rego share.
import {
  type ArrowFunction,
  type CallExpression,
  type FunctionDeclaration,
  type FunctionExpression,
  Node,
  type Node as TsNode,
  type ParameterDeclaration,
  SyntaxKind,
  type Statement,
} from "ts-morph";
import { type Expr, literal } from "../../ir/nodes.ts";
import { bind, either, isInlinable, type Lowered, named, refuse, type Scope } from "./context.ts";
import { lowerCondition, lowerExpression } from "./expression.ts";

export type Callable = FunctionDeclaration | ArrowFunction | FunctionExpression;

/** A value to bind before the rest: it becomes `let` in an expression, `bind` in a generator. */
export interface Bound {
  readonly name: string;
  readonly value: Expr;
}

export interface Entered {
  readonly scope: Scope;
  readonly bound: readonly Bound[];
}

/** Binds the arguments of a call in a scope of the function's own. Undefined where the call was refused. */
export function enterFunction(target: Callable, call: CallExpression, scope: Scope): Entered | undefined {
  if (scope.calls.includes(target)) {
    refuse(scope, "DOK2008", call, { name: call.getExpression().getText() });
    return undefined;
  }
  let inner: Scope = { ...scope, bindings: new Map(), calls: [...scope.calls, target] };
  const bound: Bound[] = [];
  const values = call.getArguments();
  for (const [index, parameter] of target.getParameters().entries()) {
    const argument = values[index];
    if (!isSimple(parameter) || (argument === undefined && !parameter.isOptional())) {
      refuse(scope, "DOK2013", parameter, { what: `parameter ${parameter.getName()}` });
      return undefined;
    }
    const value: Lowered = argument === undefined ? { expr: literal(null), schema: undefined, built: true } : lowerArgument(argument, scope);
    const kept = isInlinable(value.expr) || countUses(target, parameter) <= 1;
    const name = kept ? "" : scope.context.fresh(parameter.getName());
    if (!kept) {
      bound.push({ name, value: value.expr });
    }
    inner = bind(inner, parameter.getSymbol(), kept ? value : named(name, value));
    const passed = argument && Node.isIdentifier(argument) ? argumentBinding(argument, scope) : undefined;
    inner = passed ? { ...inner, bindings: new Map(inner.bindings).set(parameter.getSymbolOrThrow(), passed) } : inner;
  }
  return { scope: inner, bound };
}

function lowerArgument(argument: TsNode, scope: Scope): Lowered {
  return argumentBinding(argument, scope) ? { expr: literal(null), schema: undefined, built: true } : lowerExpression(argument, scope);
}

/** `db`, `params` and `pack` are handed on as what they are. */
function argumentBinding(argument: TsNode, scope: Scope) {
  const symbol = Node.isIdentifier(argument) ? argument.getSymbol() : undefined;
  const binding = symbol && scope.bindings.get(symbol);
  return binding && binding.kind !== "value" ? binding : undefined;
}

function isSimple(parameter: ParameterDeclaration): boolean {
  return Node.isIdentifier(parameter.getNameNode()) && !parameter.isRestParameter() && parameter.getInitializer() === undefined;
}

/** How often the name is evaluated, as far as that is known: a use in an arrow function is one for each item of a list. */
export function countUses(within: TsNode, declaration: { getNameNode(): TsNode }): number {
  const symbol = declaration.getNameNode().getSymbol();
  return within
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter((identifier) => identifier.getSymbol() === symbol && identifier !== declaration.getNameNode())
    .reduce((count, identifier) => count + (isRepeated(identifier, within) ? 2 : 1), 0);
}

function isRepeated(use: TsNode, within: TsNode): boolean {
  return use.getAncestors().some((ancestor) => Node.isArrowFunction(ancestor) && ancestor !== within && ancestor.getPos() >= within.getPos());
}

export function withBound(bound: readonly Bound[], body: Expr): Expr {
  return bound.reduceRight<Expr>((inner, { name, value }) => ({ kind: "let", name, value, body: inner }), body);
}

export function inlineFunction(target: Callable, call: CallExpression, scope: Scope): Lowered {
  const entered = enterFunction(target, call, scope);
  const body = target.getBody();
  if (entered === undefined || body === undefined) {
    return { expr: literal(null), schema: undefined, built: true };
  }
  const result = Node.isBlock(body) ? lowerReturns(body.getStatements(), body, entered.scope) : lowerExpression(body, entered.scope);
  const expr = withBound(entered.bound, result.expr);
  // A condition keeps its function's name: the generated rule is read by people.
  const label = call.getType().isBoolean() && Node.isFunctionDeclaration(target) ? target.getName() : undefined;
  return { ...result, expr: label === undefined ? expr : { kind: "labelled", label, value: expr } };
}

/** `const`s, `if (…) { return … }` and a final `return` as one expression. */
function lowerReturns(statements: readonly Statement[], block: TsNode, scope: Scope): Lowered {
  const [first, ...rest] = statements;
  if (Node.isReturnStatement(first)) {
    const value = first.getExpression();
    return value ? lowerExpression(value, scope) : refuse(scope, "DOK2013", first, { what: "a return without a value" });
  }
  if (Node.isVariableStatement(first)) {
    const declared = declareConstants(first, block, scope);
    const body = lowerReturns(rest, block, declared.scope);
    return { ...body, expr: withBound(declared.bound, body.expr) };
  }
  if (Node.isIfStatement(first)) {
    const otherwise = first.getElseStatement();
    const then = lowerReturns(statementsOf(first.getThenStatement()), block, scope);
    const rests = otherwise ? lowerReturns([...statementsOf(otherwise), ...rest], block, scope) : lowerReturns(rest, block, scope);
    const expr: Expr = { kind: "cond", test: lowerCondition(first.getExpression(), scope), then: then.expr, else: rests.expr };
    return either(then, rests, expr);
  }
  return first === undefined
    ? refuse(scope, "DOK2013", block, { what: "not every way through it returns" })
    : refuse(scope, "DOK2001", first, { what: `\`${first.getKindName()}\`` });
}

export function statementsOf(node: Statement): readonly Statement[] {
  return Node.isBlock(node) ? node.getStatements() : [node];
}

/** `const` declarations: what is cheap or used once stands where it is used, a boolean under its name, the rest is bound. */
export function declareConstants(statement: Statement, block: TsNode, scope: Scope): Entered {
  let inner = scope;
  const bound: Bound[] = [];
  if (!Node.isVariableStatement(statement)) {
    return { scope, bound };
  }
  if (statement.getDeclarationKind() !== "const") {
    refuse(scope, "DOK2001", statement, { what: `\`${statement.getDeclarationKind()}\`` });
    return { scope, bound };
  }
  for (const declaration of statement.getDeclarations()) {
    const initializer = declaration.getInitializer();
    if (!Node.isIdentifier(declaration.getNameNode()) || initializer === undefined) {
      refuse(scope, "DOK2015", declaration.getNameNode(), { what: declaration.getNameNode().getText() });
      continue;
    }
    if (Node.isArrowFunction(initializer) || Node.isFunctionExpression(initializer)) {
      refuse(scope, "DOK2013", initializer, { what: "a function inside a function; move it to the top level of the file" });
      continue;
    }
    let value = lowerExpression(initializer, inner);
    // The bindings of an inlined function come first, so that a record it returns keeps its shape.
    while (value.expr.kind === "let") {
      bound.push({ name: value.expr.name, value: value.expr.value });
      value = { ...value, expr: value.expr.body };
    }
    if (initializer.getType().isBoolean()) {
      value = { ...value, expr: { kind: "labelled", label: declaration.getName(), value: value.expr } };
    } else if (!isInlinable(value.expr) && countUses(block, declaration) > 1) {
      const name = scope.context.fresh(declaration.getName());
      bound.push({ name, value: value.expr });
      value = named(name, value);
    }
    inner = bind(inner, declaration.getSymbol(), value);
  }
  return { scope: inner, bound };
}
