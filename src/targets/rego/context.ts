// What lowering remembers: helpers made for a module, and names within one rule.
import type { Expr, Type } from "../../ir/nodes.ts";
import { freeNames } from "../../ir/names.ts";
import { call, type Rule, type Term, variable } from "./ast.ts";
import { PRELUDE } from "./prelude.ts";

export interface ModuleContext {
  readonly helpers: Rule[];
  readonly byBody: Map<string, string>;
  readonly prelude: Set<string>;
  readonly taken: Set<string>;
  readonly paramRule: (param: string) => string;
}

/** Names of the IR as variables of one rule. A rule is a scope of its own, so names are short again in each. */
export interface RuleScope {
  readonly module: ModuleContext;
  readonly variables: Map<string, string>;
  readonly types: Map<string, Type>;
}

const RESERVED = new Set([
  ..."input data package import some in every not with as default else if contains null true false".split(" "),
  ..."count sum min max sort all any abs ceil floor round concat split lower upper trim replace substring startswith endswith indexof union intersection walk print type_name product".split(
    " ",
  ),
  ..."violation findings details msg enabled".split(" "),
]);

export function newScope(module: ModuleContext): RuleScope {
  return { module, variables: new Map(), types: new Map() };
}

/** `serviceType_2` → `service_type`, unless the rule has one. */
export function variableOf(scope: RuleScope, name: string, suffix = ""): Term {
  const known = scope.variables.get(name + suffix);
  if (known !== undefined) {
    return variable(known);
  }
  const stem = snake(name.replace(/_\d+$/u, "") + suffix);
  const base = RESERVED.has(stem) || stem in PRELUDE || /^(is|has|all|get)_/u.test(stem) ? `${stem}_` : stem;
  const used = new Set(scope.variables.values());
  let candidate = base;
  for (let count = 2; used.has(candidate) || scope.module.taken.has(candidate); count += 1) {
    candidate = `${base}_${count}`;
  }
  scope.variables.set(name + suffix, candidate);
  return variable(candidate);
}

export function snake(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/gu, "$1_$2").replace(/[^A-Za-z0-9]+/gu, "_");
  return words.toLowerCase();
}

export function prelude(scope: RuleScope, name: string, ...args: readonly Term[]): Term {
  scope.module.prelude.add(name);
  return call(name, ...args);
}

/**
 * A helper function over the free names of an expression, and a call of it. Equal helpers are made once:
 * names inside a helper start afresh, so the same rule over another loop's variable has the same text.
 */
export function helper(
  scope: RuleScope,
  hint: string,
  over: readonly Expr[],
  define: (inner: RuleScope) => readonly Omit<Rule, "name" | "args" | "comment">[],
): Term {
  const free = [...new Set(over.flatMap((expr) => freeNames(expr)))];
  const inner = newScope(scope.module);
  const args = free.map((name) => {
    const type = scope.types.get(name);
    if (type) {
      inner.types.set(name, type);
    }
    const term = variableOf(inner, name);
    return term.kind === "name" ? term.name : "";
  });
  const bodies = define(inner);
  const key = JSON.stringify([args, bodies]);
  const name = scope.module.byBody.get(key) ?? freshHelper(scope.module, hint);
  if (!scope.module.byBody.has(key)) {
    scope.module.byBody.set(key, name);
    scope.module.helpers.push(...bodies.map((body): Rule => ({ ...body, name, args: args.length === 0 ? null : args, comment: [] })));
  }
  return free.length === 0 ? variable(name) : call(name, ...free.map((id) => variableOf(scope, id)));
}

function freshHelper(module: ModuleContext, hint: string): string {
  let candidate = hint;
  for (let count = 2; module.taken.has(candidate); count += 1) {
    candidate = `${hint}_${count}`;
  }
  module.taken.add(candidate);
  return candidate;
}
