// What lowering remembers: helpers made for a module, and names within one rule.
import { freeNames } from "../../ir/names.ts";
import type { Expr, Unit } from "../../ir/nodes.ts";
import { assign, type Branch, call, type Rule, type Statement, type Term, variable } from "./ast.ts";
import { firstFree, RESERVED, variableName } from "./names.ts";
import { ANYTHING, PARAM, type Shape, type Shapes, shapeOfType } from "./shapes.ts";
import { inOrder } from "./schedule.ts";
import { PRELUDE } from "./prelude.ts";
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
  /** Where other objects are: what Gatekeeper keeps of the cluster, or what comes with the input. */
  readonly others: "inventory" | "input";
}

export { snake };

interface Bound {
  readonly variable: string;
  readonly shape: Shape;
  /** opa knows nothing of its type; of others its type checker refuses a reference to a field that they don't have. */
  readonly isOpaque: boolean;
  /** The path that the variable stands for: what is below it is looked up from there. */
  readonly path?: Expr;
  /** Binds it in another rule, which then needs no argument: only of what depends on nothing but the object. */
  readonly again?: (inner: Scope) => void;
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

/** A new variable for a name of the IR. `from`: what its value, or the list that it is of, is made with. */
export function bindName(scope: Scope, name: string, shape: Shape, from?: Term): string {
  const fresh = freshVariable(scope, name);
  scope.bound.set(name, { variable: fresh, shape, isOpaque: from !== undefined && isOpaque(from) });
  return fresh;
}

/** What stands in the object, and what comes out of a function that gives what it is given. */
function isOpaque(term: Term): boolean {
  return (
    term.kind === "ref" ||
    term.kind === "index" ||
    (term.kind === "call" && (term.name in PRELUDE || term.name === "object.get" || term.name === "array.concat"))
  );
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
  return (name) => (name.startsWith(PARAM) ? paramShape(scope.unit, name.slice(PARAM.length)) : (scope.bound.get(name)?.shape ?? ANYTHING));
}

/** A parameter's rule gives what has the type; of what no user can change, the items are known as well. */
function paramShape(unit: Unit, name: string): Shape {
  const declared = unit.params.find((each) => each.name === name);
  const known = declared === undefined ? ANYTHING : shapeOfType(declared.type);
  if (declared?.isFixed !== true || declared.type.kind !== "list") {
    return known;
  }
  const isEmpty = Array.isArray(declared.default) && declared.default.length === 0;
  return { ...known, items: isEmpty ? { kinds: new Set() } : shapeOfType(declared.type.items) };
}

export function isOpaqueName(scope: Scope, name: string): boolean {
  return scope.bound.get(name)?.isOpaque === true;
}

export function pathOf(scope: Scope, name: string): Expr | undefined {
  return scope.bound.get(name)?.path;
}

export function setPath(scope: Scope, name: string, path: Expr, again: ((inner: Scope) => void) | undefined): void {
  const bound = scope.bound.get(name);
  if (bound) {
    scope.bound.set(name, again ? { ...bound, path, again } : { ...bound, path });
  }
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
    scope.bound.set(name, { variable: known.name, shape, isOpaque: isOpaque(value) });
  } else {
    scope.body.push(assign(bindName(scope, name, shape, value), value));
  }
}

/** A body without what nothing reads; `true` where nothing is left. */
export function closedBody(scope: Scope, value: Term | null): readonly Statement[] {
  const body = inOrder(withoutUnused(scope.body, value));
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
  // A rule without arguments is evaluated once for an object, a function for each call.
  const agains = free.flatMap((name) => scope.bound.get(name)?.again ?? []);
  const isClosed = agains.length === free.length;
  const args = isClosed ? [] : free.map((name) => bindArgument(outer, name, scope.bound.get(name)?.shape ?? ANYTHING));
  const enter = isClosed ? agains : [];
  const [first, ...rest] = builders.map((build, index) => branchOf(outer, enter, build, combined === "else" && index > 0 && index === builders.length - 1));
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

function bindArgument(scope: Scope, name: string, shape: Shape): string {
  const variable = freshVariable(scope, name);
  scope.bound.set(name, { variable, shape, isOpaque: true });
  return variable;
}

function branchOf(outer: Scope, enter: readonly ((inner: Scope) => void)[], build: BranchBuilder, isLast: boolean): Branch {
  const inner: Scope = { ...outer, bound: new Map(outer.bound), variables: new Set(outer.variables), body: [] };
  enter.forEach((bind) => bind(inner));
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
