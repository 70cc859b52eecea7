// What lowering remembers: the policy's variables, made once for the same expression, and what names stand for.
import { type Cel, bindIn, ident, isClosed, sizeOf, variableRef } from "./ast.ts";
import type { Exact } from "./exact.ts";
import { loopVariable, policyVariable } from "./names.ts";
import { printCel } from "./print.ts";
import type { View } from "./view.ts";

export interface PolicyVariable {
  readonly name: string;
  readonly term: Cel;
}

export interface Variables {
  readonly list: PolicyVariable[];
  readonly byText: Map<string, string>;
  readonly taken: Set<string>;
}

export interface Context {
  readonly variables: Variables;
  /** Before the names of variables that belong to one of several units. */
  readonly prefix: string;
  readonly names: ReadonlyMap<string, View>;
  readonly param: (name: string) => Exact;
  /** As in CelOptions. */
  readonly others: "none" | "kyverno";
  readonly counter: { next: number };
}

export function newVariables(): Variables {
  return { list: [], byText: new Map(), taken: new Set(["params", "anyObject", "violations", "distinct", "ranks", "sorted"]) };
}

export function withName(context: Context, name: string, view: View): Context {
  return { ...context, names: new Map(context.names).set(name, view) };
}

/** The policy variable for a term without loop variables. */
export function hoist(variables: Variables, hint: string, term: Cel): Cel {
  if (term.kind === "ident" || term.kind === "literal" || isVariable(term)) {
    return term;
  }
  const text = printCel(term);
  if (!isClosed(term)) {
    throw new Error(`DOK9008: a policy variable would use a loop variable: ${text}`);
  }
  const meaning = withoutLoopNames(text);
  const known = variables.byText.get(meaning);
  if (known !== undefined) {
    return variableRef(known);
  }
  const name = policyVariable(hint, variables.taken);
  variables.byText.set(meaning, name);
  variables.list.push({ name, term });
  return variableRef(name);
}

/** The same for terms that differ in nothing but the names of their loop variables. */
function withoutLoopNames(text: string): string {
  const names = new Map<string, string>();
  return text.replace(/"(?:[^"\\]|\\.)*"|\bv_\w+/gu, (found) => {
    if (found.startsWith('"')) {
      return found;
    }
    names.set(found, names.get(found) ?? `v_${names.size}`);
    return names.get(found) ?? found;
  });
}

export function isVariable(term: Cel): boolean {
  return term.kind === "select" && term.of.kind === "ident" && term.of.name === "variables";
}

/** Terms up to this size are repeated where they are used; larger ones get a name. */
export const SMALL = 14;

export function isSmall(term: Cel): boolean {
  return sizeOf(term) <= SMALL;
}

/** Uses a term several times: as it stands where it is small, as a policy variable, or bound to a loop variable. */
export function shared(term: Cel, hint: string, context: Context, build: (term: Cel) => Cel): Cel {
  if (isSmall(term)) {
    return build(term);
  }
  if (isClosed(term)) {
    return build(hoist(context.variables, `${context.prefix}${hint}`, term));
  }
  const name = temporary(context, hint);
  return bindIn(name, term, build(ident(name)));
}

export function temporary(context: Context, stem: string): string {
  context.counter.next += 1;
  return loopVariable(`${stem}_${context.counter.next}`);
}
