// The reference semantics: what an expression, a generator and a clause mean. Backends are right when they agree with this.
import { lower, show, words } from "../dsl/text.ts";
import { namespaceOf } from "../dsl/related.ts";
import type { Clause, Expr, Gen, ParamDecl, Step, Type, Unit } from "./nodes.ts";
import { NO_OTHERS, type Others } from "./others.ts";
import { compareNumbers, conform, emptyOf, entriesOf, isRecord, kindOf, listOf, ownValue, textOf, toValue, type Value } from "./values.ts";

export interface Scope {
  readonly input: Value;
  readonly params: ReadonlyMap<string, Value>;
  readonly names: ReadonlyMap<string, Value>;
  /** Records of the facts that an unlinked rule reads. */
  readonly facts: ReadonlyMap<string, readonly Value[]>;
  /** None, where nothing is said. */
  readonly others?: Others;
}

/** A finding as every engine reports it. */
export interface Reported {
  readonly kind: "violation" | "unseen";
  readonly control: string;
  readonly severity: string;
  readonly field: string;
  /** The whole line for people; for `unseen`, the reason. */
  readonly message: string;
  readonly fix: string;
  /** As in Clause. */
  readonly edit?: string;
}

function bound(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, names: new Map(scope.names).set(name, value) };
}

function itemOf(item: Value, type: Type): Value {
  return conform(item, type) ?? emptyOf(type);
}

/** One entry for each kind: what it means. */
const MEANINGS: { readonly [K in Expr["kind"]]: (node: Extract<Expr, { kind: K }>, scope: Scope) => Value } = {
  literal: (e) => e.value,
  name: (e, scope) => scope.names.get(e.name) ?? null,
  input: (_, scope) => scope.input,
  param: (e, scope) => scope.params.get(e.name) ?? null,
  related: (e, scope) => (scope.others ?? NO_OTHERS).find(e, namespaceOf(scope.input)),
  whole: (_, scope) => (scope.others ?? NO_OTHERS).isWhole,
  field: (e, scope) => {
    const parent = interpret(e.of, scope);
    return isRecord(parent) ? (conform(ownValue(parent, e.name), e.type) ?? e.default) : null;
  },
  entry: (e, scope) => {
    const parent = interpret(e.of, scope);
    const key = interpret(e.key, scope);
    return isRecord(parent) && typeof key === "string" ? conform(ownValue(parent, key), e.type) : null;
  },
  item: (e, scope) => {
    const list = listOf(interpret(e.of, scope));
    return e.index < list.length ? itemOf(list[e.index] ?? null, e.type) : null;
  },
  record: (e, scope) => Object.fromEntries(Object.entries(e.fields).map(([key, field]) => [key, interpret(field, scope)])),
  get: (e, scope) => {
    const record = interpret(e.of, scope);
    return isRecord(record) ? ownValue(record, e.name) : null;
  },
  list: (e, scope) => e.items.map((part) => interpret(part, scope)),
  concat: (e, scope) => e.lists.flatMap((list) => listOf(interpret(list, scope))),
  coalesce: (e, scope) => interpret(e.value, scope) ?? interpret(e.fallback, scope),
  cond: (e, scope) => (interpret(e.test, scope) === true ? interpret(e.then, scope) : interpret(e.else, scope)),
  and: (e, scope) => e.operands.every((operand) => interpret(operand, scope) === true),
  or: (e, scope) => e.operands.some((operand) => interpret(operand, scope) === true),
  not: (e, scope) => interpret(e.operand, scope) !== true,
  equal: (e, scope) => interpret(e.left, scope) === interpret(e.right, scope),
  compare: (e, scope) => {
    const left = interpret(e.left, scope);
    const right = interpret(e.right, scope);
    return typeof left === "number" && typeof right === "number" && compareNumbers(e.op, left, right);
  },
  kindOf: (e, scope) => kindOf(interpret(e.value, scope)) === e.is,
  textTest: (e, scope) => textOf(interpret(e.text, scope))[e.op](textOf(interpret(e.part, scope))),
  matches: (e, scope) => new RegExp(e.pattern, e.ignoreCase ? "iu" : "u").test(textOf(interpret(e.text, scope))),
  lower: (e, scope) => lower(textOf(interpret(e.text, scope))),
  split: (e, scope) => textOf(interpret(e.text, scope)).split(e.separator),
  words: (e, scope) => words(textOf(interpret(e.text, scope))),
  text: (e, scope) => e.parts.map((part) => textOf(interpret(part, scope))).join(""),
  show: (e, scope) => show(interpret(e.value, scope)),
  some: (e, scope) => listOf(interpret(e.list, scope)).some((item) => holds(e.test, scope, e.each, itemOf(item, e.items))),
  every: (e, scope) => listOf(interpret(e.list, scope)).every((item) => holds(e.test, scope, e.each, itemOf(item, e.items))),
  filter: (e, scope) =>
    listOf(interpret(e.list, scope))
      .map((item) => itemOf(item, e.items))
      .filter((item) => holds(e.test, scope, e.each, item)),
  map: (e, scope) => listOf(interpret(e.list, scope)).map((item) => interpret(e.body, bound(scope, e.each, itemOf(item, e.items)))),
  keys: (e, scope) => entriesOf(interpret(e.map, scope), e.values).map(([key]) => key),
  member: (e, scope) => e.of.some((value) => value === interpret(e.value, scope)),
  length: (e, scope) => listOf(interpret(e.list, scope)).length,
  let: (e, scope) => interpret(e.body, bound(scope, e.name, interpret(e.value, scope))),
  labelled: (e, scope) => interpret(e.value, scope),
  someFact: (e, scope) => (scope.facts.get(e.fact) ?? []).some((record) => holds(e.test, scope, e.each, record)),
  everyFact: (e, scope) => (scope.facts.get(e.fact) ?? []).every((record) => holds(e.test, scope, e.each, record)),
};

export function interpret(expr: Expr, scope: Scope): Value {
  return (MEANINGS[expr.kind] as (node: Expr, scope: Scope) => Value)(expr, scope);
}

function holds(test: Expr, scope: Scope, name: string, value: Value): boolean {
  return interpret(test, bound(scope, name, value)) === true;
}

/** The records that a generator yields, in order. */
export function generate(gen: Gen, scope: Scope): readonly Value[] {
  switch (gen.kind) {
    case "yield":
      return [Object.fromEntries(Object.entries(gen.record).map(([key, field]) => [key, interpret(field, scope)]))];
    case "seq":
      return gen.items.flatMap((item) => generate(item, scope));
    case "when":
      return generate(interpret(gen.test, scope) === true ? gen.then : gen.else, scope);
    case "forFact":
      return (scope.facts.get(gen.fact) ?? []).flatMap((record) => generate(gen.body, bound(scope, gen.each, record)));
    case "bind":
    case "forEach":
    case "forEntries":
      return widen(gen, scope).flatMap((inner) => generate(gen.body, inner));
  }
}

/** The scopes in which the rest of a clause runs. */
function widen(step: Step, scope: Scope): readonly Scope[] {
  switch (step.kind) {
    case "when":
      return interpret(step.test, scope) === true ? [scope] : [];
    case "bind":
      return [bound(scope, step.name, interpret(step.value, scope))];
    case "forEach":
      return listOf(interpret(step.list, scope)).map((item, index) => {
        const inner = bound(scope, step.each, itemOf(item, step.items));
        return step.index === null ? inner : bound(inner, step.index, index);
      });
    case "forEntries": {
      const entries = entriesOf(interpret(step.map, scope), step.values);
      return entries.map(([key, value]) => bound(bound(scope, step.key, key), step.each, value));
    }
  }
}

/** `ID at: message. Fix: fix`, cut to 256 bytes: the one line that every engine prints. */
export function composeMessage(control: string, at: string, message: string, fix: string): string {
  const line = `${control} ${at}: ${message}. Fix: ${fix}`;
  return line.length > 256 ? `${line.slice(0, 253)}...` : line;
}

export function reportClause(unit: Unit, clause: Clause, scope: Scope): readonly Reported[] {
  const scopes = clause.steps.reduce<readonly Scope[]>((current, step) => current.flatMap((inner) => widen(step, inner)), [scope]);
  return scopes.map((inner) => {
    const field = textOf(interpret(clause.at, inner));
    if (clause.kind === "unseen") {
      return { kind: "unseen", control: unit.control, severity: unit.severity, field, message: textOf(interpret(clause.reason, inner)), fix: "" };
    }
    const fix = textOf(interpret(clause.fix, inner));
    const message = composeMessage(unit.control, field, textOf(interpret(clause.message, inner)), fix);
    const edit = clause.edit === undefined ? {} : { edit: textOf(interpret(clause.edit, inner)) };
    return { kind: "violation", control: unit.control, severity: clause.severity, field, message, fix, ...edit };
  });
}

/** All findings of a unit on an object: a set, sorted by message. `given` are the user's parameters. */
export function interpretUnit(unit: Unit, object: unknown, given: { readonly [name: string]: unknown } = {}, others = NO_OTHERS): readonly Reported[] {
  const unique = new Map(interpretClauses(unit, object, given, others).map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort((a, b) => (a.message < b.message ? -1 : a.message > b.message ? 1 : 0));
}

/** The findings as clauses make them: of one that is found in several ways, several. */
export function interpretClauses(unit: Unit, object: unknown, given: { readonly [name: string]: unknown } = {}, others = NO_OTHERS): readonly Reported[] {
  const params = new Map(unit.params.map((param) => [param.name, paramValue(param, toValue(given[param.name]))]));
  const scope: Scope = { input: toValue(object), params, names: new Map(), facts: new Map(), others };
  return unit.clauses.flatMap((clause) => reportClause(unit, clause, scope));
}

export function paramValue(param: ParamDecl, given: Value): Value {
  return (param.isFixed === true ? null : conform(given, param.type)) ?? toValue(param.default);
}
