// What lowering remembers: the policy's variables, made once for the same expression, and what names stand for.
import type { Type } from "../../ir/nodes.ts";
import { type Cel, variableRef } from "./ast.ts";
import { printCel } from "./print.ts";

/** What CEL's own checker knows of a term; `open` is its dyn. */
export type CelType = "string" | "bool" | "int" | "null" | "list" | "map" | "open";

export interface Typed {
  readonly term: Cel;
  readonly type: CelType;
}

/** A name of the IR: the plain identifier, and how its value reads where it must conform to its type. */
export interface NameInfo {
  readonly raw: Cel;
  readonly value: Typed;
  readonly items: Type | undefined;
}

export interface PolicyVariables {
  readonly list: { readonly name: string; readonly expression: string }[];
  readonly byText: Map<string, string>;
  readonly taken: Set<string>;
}

export interface CelContext {
  readonly variables: PolicyVariables;
  /** Put before the names of variables: several kinds may share a policy. */
  readonly prefix: string;
  readonly names: ReadonlyMap<string, NameInfo>;
  readonly param: (name: string) => Cel;
  readonly counter: { next: number };
}

/** The policy variable for an expression without loop variables. */
export function hoist(context: CelContext, hint: string, term: Cel): Cel {
  const expression = printCel(term);
  const known = context.variables.byText.get(expression);
  if (known !== undefined) {
    return variableRef(known);
  }
  const name = freshVariable(context.variables, `${context.prefix}${hint}`);
  context.variables.byText.set(expression, name);
  context.variables.list.push({ name, expression });
  return variableRef(name);
}

export function freshVariable(variables: PolicyVariables, hint: string): string {
  const base = hint.replace(/[^A-Za-z0-9]+/gu, "_").replace(/^_+|_+$/gu, "") || "value";
  let candidate = base;
  for (let count = 2; variables.taken.has(candidate); count += 1) {
    candidate = `${base}_${count}`;
  }
  variables.taken.add(candidate);
  return candidate;
}

/** Loop variables carry a prefix, so that none is a reserved word or hides a policy's own name. */
export function loopName(context: CelContext, name: string): string {
  context.counter.next += 1;
  return `v_${name.replace(/[^A-Za-z0-9]+/gu, "_")}${context.counter.next}`;
}

export function withName(context: CelContext, name: string, info: NameInfo): CelContext {
  return { ...context, names: new Map(context.names).set(name, info) };
}
