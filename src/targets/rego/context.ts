// What lowering remembers: helpers made for a module, and names within one rule.
import { freeNames } from "../../ir/names.ts";
import type { Expr, Unit } from "../../ir/nodes.ts";
import { assign, type Branch, call, type Rule, type Statement, type Term, variable } from "./ast.ts";
import { firstFree, RESERVED, variableName } from "./names.ts";
import { ANYTHING, type Shape, type Shapes } from "./shapes.ts";
import { snake } from "./snake.ts";
import { withoutUnused } from "./unused.ts";

export interface ModuleContext {
  readonly rules: Rule[];
  /** Helpers by what they are, apart from their name: equal ones are made once. */
  readonly known: Map<string, string>;
  readonly prelude: Set<string>;
  readonly taken: Set<string>;
  /** Names of variables somewhere in the module. */
  readonly variables: ReadonlySet<string>;
  readonly params: Map<string, Rule>;
}

export { snake };

interface Bound {
  readonly variable: string;
  readonly shape: Shape;
}

/** One rule, or a part of its body. */
export interface Scope {
  readonly module: ModuleContext;
  readonly unit: Unit;
  readonly paramRule: (param: string) => string;
  /** Names of the IR, and what is known of them here. */
  readonly bound: Map<string, Bound>;
  readonly variables: Set<string>;
  readonly body: Statement[];
  /** The body must hold at most once: it collects a list, and a list has duplicates. */
  readonly isCounted: boolean;
}

export function ruleScope(scope: Pick<Scope, "module" | "unit" | "paramRule">): Scope {
  return { ...scope, bound: new Map(), variables: new Set(), body: [], isCounted: false };
}

/** A body inside the body: of a comprehension or an `every`. */
export function innerBody(scope: Scope, isCounted: boolean): Scope {
  return { ...scope, bound: new Map(scope.bound), body: [], isCounted };
}

/** A new variable for a name of the IR. */
export function bindName(scope: Scope, name: string, shape: Shape): string {
  const fresh = freshVariable(scope, name);
  scope.bound.set(name, { variable: fresh, shape });
  return fresh;
}

export function freshVariable(scope: Scope, name: string): string {
  const fresh = variableName(name, scope.variables);
  scope.variables.add(fresh);
  return fresh;
}

export function variableOf(scope: Scope, name: string): Term {
  const bound = scope.bound.get(name);
  if (bound === undefined) {
    throw new Error(`DOK9004: the name ${name} is used before it is bound`);
  }
  return variable(bound.variable);
}

export function shapesOf(scope: Scope): Shapes {
  return (name) => scope.bound.get(name)?.shape ?? ANYTHING;
}

/** What a condition that holds says of a name, for the rest of the body: opa's type checker infers the same. */
export function narrow(scope: Scope, name: string, shape: Shape): void {
  const bound = scope.bound.get(name);
  if (bound) {
    scope.bound.set(name, { ...bound, shape });
  }
}

export function prelude(scope: Scope, name: string, ...args: readonly Term[]): Term {
  scope.module.prelude.add(name);
  return call(name, ...args);
}

/** Binds a name to a value; one that the body has already keeps the name it has there. */
export function assignTo(scope: Scope, name: string, value: Term, shape: Shape): void {
  const text = JSON.stringify(value);
  const known = scope.body.find((statement) => statement.kind === "assign" && JSON.stringify(statement.value) === text);
  if (known?.kind === "assign") {
    scope.bound.set(name, { variable: known.name, shape });
  } else {
    scope.body.push(assign(bindName(scope, name, shape), value));
  }
}

/** A body without what nothing reads; `true` where nothing is left. */
export function closedBody(scope: Scope, value: Term | null): readonly Statement[] {
  const body = withoutUnused(scope.body, value);
  return body.length === 0 ? [{ kind: "holds", term: { kind: "scalar", value: true } }] : body;
}

/** One way to a helper's value; writes the body into the scope it is given. */
export type BranchBuilder = (inner: Scope) => Term | null;
/** `definitions`: rules of the same name that all give the same value; `else`: a chain. */
export type Combined = "definitions" | "else";

/**
 * A helper over the free names of an expression, and a call of it. Names inside start afresh, so that the same
 * condition in another place has the same text.
 */
export function helper(scope: Scope, hint: string, over: Expr, combined: Combined, builders: readonly [BranchBuilder, ...BranchBuilder[]]): Term {
  const free = freeNames(over);
  const outer = ruleScope(scope);
  const args = free.map((name) => bindName(outer, name, scope.bound.get(name)?.shape ?? ANYTHING));
  const [first, ...rest] = builders.map((build, index) => branchOf(outer, build, combined === "else" && index > 0 && index === builders.length - 1));
  if (first === undefined) {
    throw new Error("DOK9005: a helper without branches");
  }
  const isFunction = args.length > 0;
  const shared = { comment: [], args: isFunction ? args : null, isSet: false };
  const rules: readonly Omit<Rule, "name">[] =
    combined === "else" ? [{ ...shared, branches: [first, ...rest] }] : [first, ...rest].map((branch) => ({ ...shared, branches: [branch] }));
  const key = shapeOfRules(rules, args);
  const name = scope.module.known.get(key) ?? define(scope, hint, key, rules);
  return isFunction ? call(name, ...free.map((id) => variableOf(scope, id))) : variable(name);
}

/** The rules with arguments by number: a helper over `master` is the one over `replica` where they read the same. */
function shapeOfRules(rules: readonly Omit<Rule, "name">[], args: readonly string[]): string {
  return JSON.stringify(rules).replace(/"name":"(\w+)"|"args":\["[^\]]*\]/gu, (found, name: string | undefined) => {
    const index = name === undefined ? -1 : args.indexOf(name);
    return name === undefined ? `"args":${args.length}` : index < 0 ? found : `"name":${index}`;
  });
}

function branchOf(outer: Scope, build: BranchBuilder, isLast: boolean): Branch {
  const inner: Scope = { ...outer, bound: new Map(outer.bound), variables: new Set(outer.variables), body: [] };
  const value = build(inner);
  return { value, body: isLast && withoutUnused(inner.body, value).length === 0 ? [] : closedBody(inner, value) };
}

function define(scope: Scope, hint: string, key: string, rules: readonly Omit<Rule, "name">[]): string {
  const { module, unit } = scope;
  const isOwn = (candidate: string): boolean =>
    RESERVED.has(candidate) || module.variables.has(candidate) || module.variables.has(candidate.replace(/_\d+$/u, ""));
  const base = isOwn(hint) ? `is_${hint}` : hint;
  const candidates = [base, `${snake(unit.operator)}_${snake(unit.resourceKind)}_${base}`];
  const isFree = (candidate: string): boolean => !module.taken.has(candidate) && !isOwn(candidate);
  const name = candidates.find(isFree) ?? firstFree(`${base}_more`, (candidate) => !module.taken.has(candidate));
  module.taken.add(name);
  module.known.set(key, name);
  module.rules.push(...rules.map((rule): Rule => ({ ...rule, name })));
  return name;
}
