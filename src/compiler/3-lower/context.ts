import type { Node, Symbol as TsSymbol } from "ts-morph";
import type { Resource } from "../../dsl/resource.ts";
import type { Schema } from "../../dsl/schema.ts";
import { type Expr, NULL, name as nameExpr } from "../../ir/nodes.ts";
import type { LanguageCode, Reporter } from "../reporter.ts";

/** An expression with what the IR doesn't keep: the slice it came from, and whether the policy built it (a record) or the object holds it. */
export interface Lowered {
  readonly expr: Expr;
  readonly schema: Schema | undefined;
  readonly built: boolean;
}

/** What an identifier stands for: a value, or one of the three arguments that are unfolded by name. */
export type Binding =
  | { readonly kind: "value"; readonly value: Lowered }
  | { readonly kind: "database" }
  | { readonly kind: "params" }
  | { readonly kind: "pack" };

export interface Context {
  readonly reporter: Reporter;
  /** Fields of the pack argument: fixed parameters of the unit. */
  readonly pack: ReadonlySet<string>;
  /** Kinds that rules may ask for by `related`, by `group/kind`: those of the pack. */
  readonly kinds: ReadonlyMap<string, Resource>;
  readonly fresh: (name: string) => string;
  /** The yields of the sources, by the number that the IR keeps. */
  readonly origins: Node[];
}

export interface Scope {
  readonly context: Context;
  readonly bindings: ReadonlyMap<TsSymbol, Binding>;
  /** Functions being copied, innermost last: a repetition is recursion. */
  readonly calls: readonly Node[];
}

export function bind(scope: Scope, symbol: TsSymbol | undefined, value: Lowered): Scope {
  return bindAs(scope, symbol, { kind: "value", value });
}

export function bindAs(scope: Scope, symbol: TsSymbol | undefined, binding: Binding): Scope {
  return symbol ? { ...scope, bindings: new Map(scope.bindings).set(symbol, binding) } : scope;
}

export const built = (expr: Expr): Lowered => ({ expr, schema: undefined, built: true });
export const plain = (expr: Expr, schema?: Schema): Lowered => ({ expr, schema, built: false });
export const named = (id: string, like: Lowered): Lowered => ({ ...like, expr: nameExpr(id) });

/** One value or the other: a record only if neither can be the object's own, whose fields may be of any type. Absent is neither. */
export function either(one: Lowered, other: Lowered, expr: Expr): Lowered {
  if (isAbsent(one) || isAbsent(other)) {
    return { ...(isAbsent(one) ? other : one), expr };
  }
  return { expr, schema: one.schema ?? other.schema, built: one.built && other.built };
}

const isAbsent = ({ expr }: Lowered): boolean => expr.kind === "literal" && expr.value === null;

/** Reports and goes on with "absent", so that one run finds all faults. */
export function refuse(scope: Scope, code: LanguageCode, node: Node, params: { readonly [name: string]: string }): Lowered {
  scope.context.reporter.report(code, node, params);
  return plain(NULL);
}

/** Unique names for bindings: `rule`, `rule_2` … so that no rewrite can capture one. */
export function freshNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  };
}

/** Cheap and readable enough to stand wherever it is used. */
export function isInlinable(expr: Expr): boolean {
  switch (expr.kind) {
    case "literal":
    case "name":
    case "input":
    case "param":
    case "record":
      return true;
    case "list":
      return expr.items.every(isInlinable);
    case "cond":
      return isInlinable(expr.then) && isInlinable(expr.else) && expr.then.kind !== "name";
    case "let":
      return false;
    default:
      return false;
  }
}
