// Units → one CEL policy: variables, a list of violations, and a validation that is total in every engine.
import { apiVersionOf } from "../../dsl/related.ts";
import { mayBeTooLong } from "../../ir/message-length.ts";
import type { Expr, Step, Unit } from "../../ir/nodes.ts";
import { partsOf as irParts } from "../../ir/rewrite.ts";
import { CannotSay, type CelOptions, type CelPolicy } from "../contract.ts";
import { and, binary, type Cel, call, EMPTY_LIST, fieldOrNull, isLiteral, listOf, lit, method, not, or, partsOf, sum, ternary, variableRef } from "./ast.ts";
import { type Context, hoist, isVariable, newVariables, type PolicyVariable, type Variables } from "./context.ts";
import { exemptedByParameter, LABELS } from "./exempted.ts";
import { hasLoop, lowerClause, type Violation, withoutEmpty } from "./lower-clause.ts";
import { messageExpression, namedInOrder, shortened } from "./message.ts";
import { isChosen, paramOf, withoutParams } from "./params.ts";
import { printCel } from "./print.ts";

/** What every engine takes; the API server refuses 100,000. */
const LONGEST_EXPRESSION = 60_000;

interface SpokenUnit {
  readonly unit: Unit;
  readonly clauses: readonly Violation[];
}

/** Variables and validation for the units of one policy. Throws CannotSay where an expression is too long, DOK9004 where a unit was not linked. */
export function renderCel(units: readonly Unit[], options: CelOptions): CelPolicy {
  const { variables, tests, messageExpression: text } = loweredOnce(units, options);
  return {
    variables,
    validation: { expression: printCel(or([...(options.passes ?? []), ...tests])), message: staticMessage(units), messageExpression: text },
  };
}

interface LoweredPolicy {
  readonly variables: CelPolicy["variables"];
  /** One of them is true where the policy has nothing against an object. */
  readonly tests: readonly Cel[];
  readonly messageExpression: string;
}

interface Known {
  readonly units: readonly Unit[];
  readonly options: string;
  readonly policy: LoweredPolicy;
}

/** By the first unit: the same units serve several targets, which ask for the same CEL. */
const known = new WeakMap<Unit, Known[]>();

function loweredOnce(units: readonly Unit[], { params, controls, exemptions, others }: CelOptions): LoweredPolicy {
  const options = [params, controls, exemptions, others].join();
  const [first] = units;
  const earlier = (first && known.get(first)) ?? [];
  const found = earlier.find((one) => one.options === options && one.units.length === units.length && one.units.every((unit, i) => unit === units[i]));
  if (found !== undefined) {
    return found.policy;
  }
  const policy = lowerPolicy(units, { params, ...(controls && { controls }), ...(exemptions && { exemptions }), ...(others && { others }) });
  if (first !== undefined) {
    known.set(first, [...earlier, { units, options, policy }]);
  }
  return policy;
}

function lowerPolicy(units: readonly Unit[], options: CelOptions): LoweredPolicy {
  const spoken = units
    .map((unit) => withoutParams(unit, options))
    .map((unit) => ({ unit, clauses: unit.clauses.filter((clause) => clause.kind === "violation") }))
    .filter(({ clauses }) => clauses.length > 0);
  const variables = newVariables();
  const texts = spoken.map((each) => lowerUnit(each, spoken, options, variables)).filter((text) => text !== EMPTY_LIST);
  const [first = EMPTY_LIST, ...rest] = texts;
  const all = sum([first, ...rest]);
  const lines = spoken.some(({ clauses }) => clauses.some(hasLoop)) ? method(method(all, "join", lit("\n")), "split", lit("\n")) : all;
  const mayBeLong = spoken.some(({ unit, clauses }) => clauses.some((clause) => mayBeTooLong(unit.control, clause)));
  const said = mayBeLong ? shortened(withoutEmpty(lines)) : withoutEmpty(lines);
  variables.list.push({ name: "violations", term: texts.length === 0 ? EMPTY_LIST : said });
  const isUnordered = spoken.some(({ clauses }) => clauses.some((clause) => clause.steps.some(readsKeys)));
  const message = isUnordered ? namedInOrder(variables) : messageExpression(variableRef("violations"));
  const isClean = binary(method(variableRef("violations"), "size"), "==", lit(0));
  const tests = options.exemptions === "parameter" ? [exempted(variables), isClean] : [isClean];
  const used = withoutUnused(variables.list, [...tests, message]);
  return {
    variables: used.map(({ name, term }) => ({ name, expression: printChecked(term, name) })),
    tests,
    messageExpression: printChecked(message, "the message"),
  };
}

/** Asked first, so what is exempt costs no look at its fields. */
function exempted(variables: Variables): Cel {
  return hoist(variables, "exempted", exemptedByParameter(hoist(variables, "labels", LABELS)));
}

function printChecked(term: Cel, what: string): string {
  const text = printCel(term);
  if (text.length > LONGEST_EXPRESSION) {
    throw new CannotSay(`${what} has ${text.length} characters of CEL; the API server takes no more than 100,000 and this pack ${LONGEST_EXPRESSION}`);
  }
  return text;
}

/** What is shown where the message can't be built: the verdict stands, and its names are elsewhere. */
function staticMessage(units: readonly Unit[]): string {
  const controls = [...new Set(units.map((unit) => unit.control))];
  const named = controls.length <= 8 ? controls.join(", ") : `${controls.slice(0, 8).join(", ")} and ${controls.length - 8} more`;
  return `${named}: violated, but what violates it could not be named`;
}

/** True where a loop goes through a map, in whatever order it has. */
function readsKeys(step: Step): boolean {
  const isOfKeys = (expr: Expr): boolean => expr.kind === "keys" || expr.kind === "related" || irParts(expr).some(isOfKeys);
  return step.kind === "forEntries" || (step.kind === "forEach" && isOfKeys(step.list)) || (step.kind === "bind" && isOfKeys(step.value));
}

function lowerUnit({ unit, clauses }: SpokenUnit, spoken: readonly SpokenUnit[], options: CelOptions, variables: Variables): Cel {
  const units = spoken.map((each) => each.unit);
  const prefix = prefixOf(unit, units);
  const context: Context = {
    variables,
    prefix,
    names: new Map(),
    counter: { next: 0 },
    others: options.others ?? "none",
    param: (name) => paramOf(unit, name, options, variables),
  };
  const guards = [
    ...(units.some((other) => !isSameObject(unit, other)) ? [kindVariable(unit, units, variables)] : []),
    ...(options.controls === "parameter" ? [isChosen(unit.control)] : []),
  ];
  const texts = clauses
    .map((clause, index) => hoist(variables, `${prefix}found_${index + 1}`, lowerClause(unit, clause, context)))
    .filter((text) => !isLiteral(text, ""));
  return texts.length === 0 ? EMPTY_LIST : ternary(and(guards), listOf(texts), EMPTY_LIST);
}

function isSameObject(a: Unit, b: Unit): boolean {
  return isSameKind(a, b) && a.versions.join() === b.versions.join();
}

function isSameKind(a: Unit, b: Unit): boolean {
  return a.group === b.group && a.resourceKind === b.resourceKind;
}

/** What tells a unit's variables from those of the policy's other units. */
function prefixOf(unit: Unit, units: readonly Unit[]): string {
  const controls = units.some((other) => other.control !== unit.control) ? [unit.control.toLowerCase()] : [];
  const groups = units.some((other) => other.resourceKind === unit.resourceKind && other.group !== unit.group) ? [unit.operator] : [];
  const kinds = units.some((other) => !isSameKind(unit, other)) ? [unit.resourceKind.toLowerCase()] : [];
  const versions = units.some((other) => isSameKind(unit, other) && !isSameObject(unit, other)) ? [unit.versions[0] ?? ""] : [];
  return [...controls, ...groups, ...kinds, ...versions, ""].join("_");
}

/** Which kind an object is; with its version only where units differ by it. */
function kindVariable(unit: Unit, units: readonly Unit[], variables: Variables): Cel {
  const apiVersion = fieldOrNull({ kind: "ident", name: "object" }, "apiVersion");
  const isByVersion = units.some((other) => isSameKind(unit, other) && !isSameObject(unit, other));
  const versions = unit.versions.map((version) => apiVersionOf({ group: unit.group, version }));
  const text = call("string", apiVersion);
  const isGroup = isByVersion
    ? binary(apiVersion, "in", listOf(versions.map(lit)))
    : unit.group === ""
      ? not(method(text, "contains", lit("/")))
      : method(text, "startsWith", lit(`${unit.group}/`));
  const isKind = binary(fieldOrNull({ kind: "ident", name: "object" }, "kind"), "==", lit(unit.resourceKind));
  const prefix = prefixOf(
    { ...unit, control: "" },
    units.map((other) => ({ ...other, control: "" })),
  ).replace(/_$/u, "");
  return hoist(variables, `is_${prefix}`, and([isKind, isGroup]));
}

/** Lowering makes variables for ways that folding then drops. */
function withoutUnused(list: readonly PolicyVariable[], roots: readonly Cel[]): readonly PolicyVariable[] {
  const used = new Set<string>();
  const collect = (term: Cel): void => {
    if (isVariable(term) && term.kind === "select") {
      used.add(term.name);
    }
    partsOf(term).forEach(collect);
  };
  roots.forEach(collect);
  for (const { name, term } of list.toReversed()) {
    if (used.has(name)) {
      collect(term);
    }
  }
  return list.filter(({ name }) => used.has(name));
}
