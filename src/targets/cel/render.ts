// Units → one CEL policy: variables, a `violations` list, and a validation that is total in every engine.
import type { ParamDecl, Unit } from "../../ir/nodes.ts";
import type { CelOptions, CelPolicy } from "../contract.ts";
import { binary, type Cel, choice, fn, id, lit, method, orNull, typeIs, variableRef, all, not } from "./ast.ts";
import { lowerClause } from "./clause.ts";
import { type CelContext, freshVariable, hoist, type PolicyVariables } from "./context.ts";
import { typeTest } from "./lower.ts";
import { printCel } from "./print.ts";

/** How many violations one message names; below the engines' 5,120 bytes. */
const NAMED = 16;

/** Variables and validation for the units of one policy. Throws DOK9004 where a unit was not linked. */
export function renderCel(units: readonly Unit[], options: CelOptions): CelPolicy {
  const variables: PolicyVariables = { list: [], byText: new Map(), taken: new Set(["params", "anyObject", "violations", "found"]) };
  const spoken = units.filter((unit) => unit.clauses.some((clause) => clause.kind === "violation"));
  const counter = { next: 0 };
  const parts = spoken.map((unit) => {
    const several = new Set(spoken.map((other) => `${other.group}/${other.resourceKind}`)).size > 1;
    const kind = unit.resourceKind.toLowerCase();
    const ambiguous = new Set(spoken.filter((other) => other.resourceKind === unit.resourceKind).map((other) => other.group)).size > 1;
    const prefix = several ? `${ambiguous ? `${unit.operator}_` : ""}${kind}_` : "";
    const context: CelContext = { variables, prefix, names: new Map(), counter, param: (name) => paramTerm(unit, name, options, variables) };
    const clauses = unit.clauses.flatMap((clause) => (clause.kind === "violation" ? [lowerClause(unit, clause, context)] : []));
    const found = clauses.map((clause, index) => hoist({ ...context, prefix: `${prefix}${unit.control.toLowerCase()}_` }, `found_${index + 1}`, clause));
    const guards = [...(several ? [kindTest(unit)] : []), ...(options.controls === "parameter" ? [enabled(unit)] : [])];
    const texts: Cel = { kind: "list", items: found };
    return guards.length === 0 ? texts : choice(all("&&", guards), texts, { kind: "list", items: [] });
  });
  const lists = parts.length === 0 ? ({ kind: "list", items: [lit("")] } satisfies Cel) : parts.reduce((left, right) => binary(left, "+", right));
  const found = method(method(method(lists, "join", lit("\n")), "split", lit("\n")), "filter", id("v_m"), binary(id("v_m"), "!=", lit("")));
  const isUnordered = spoken.some((unit) =>
    unit.clauses.some((clause) => clause.kind === "violation" && clause.steps.some((step) => step.kind === "forEntries")),
  );
  const violations = isUnordered ? inOrder(found, variables) : found;
  variables.list.push({ name: "violations", expression: printCel(violations) });
  return {
    variables: variables.list,
    validation: {
      expression: printCel(binary(method(variableRef("violations"), "size"), "==", lit(0))),
      message: staticMessage(units),
      messageExpression: printCel(joinedMessage()),
    },
  };
}

function staticMessage(units: readonly Unit[]): string {
  const controls = [...new Set(units.map((unit) => unit.control))].join(", ");
  return `${controls}: the object violates it, but the details could not be shown`.slice(0, 256);
}

/** Maps have no order in CEL: the messages are made distinct and ranked. */
function inOrder(found: Cel, variables: PolicyVariables): Cel {
  variables.list.push({ name: "found", expression: printCel(found) });
  const all_ = variableRef("found");
  const earlier = method(all_, "exists", id("v_j"), id("v_n"), binary(binary(id("v_j"), "<", id("v_i")), "&&", binary(id("v_n"), "==", id("v_m"))));
  const distinctName = freshVariable(variables, "distinct");
  variables.list.push({ name: distinctName, expression: printCel(method(all_, "transformList", id("v_i"), id("v_m"), not(earlier), id("v_m"))) });
  const distinct = variableRef(distinctName);
  const ranksName = freshVariable(variables, "ranks");
  variables.list.push({
    name: ranksName,
    expression: printCel(method(distinct, "map", id("v_m"), method(method(distinct, "filter", id("v_n"), binary(id("v_n"), "<", id("v_m"))), "size"))),
  });
  const rank: Cel = { kind: "index", of: variableRef(ranksName), index: id("v_j") };
  const atRank: Cel = method(distinct, "transformList", id("v_j"), id("v_n"), binary(rank, "==", id("v_i")), id("v_n"));
  return method(distinct, "transformList", id("v_i"), id("v_m"), { kind: "index", of: atRank, index: lit(0) });
}

function joinedMessage(): Cel {
  const violations = variableRef("violations");
  const size = method(violations, "size");
  const first = method(method(violations, "transformList", id("v_i"), id("v_m"), binary(id("v_i"), "<", lit(NAMED)), id("v_m")), "join", lit(" | "));
  const more = [lit(" | and "), fn("string", binary(size, "-", lit(NAMED))), lit(" more")].reduce((left, right) => binary(left, "+", right), first);
  return choice(binary(size, "<=", lit(NAMED)), method(violations, "join", lit(" | ")), more);
}

function kindTest(unit: Unit): Cel {
  const apiVersion = fn("string", { kind: "select", of: id("object"), name: "apiVersion" });
  const isGroup = unit.group === "" ? not(method(apiVersion, "contains", lit("/"))) : method(apiVersion, "startsWith", lit(`${unit.group}/`));
  return binary(binary({ kind: "select", of: id("object"), name: "kind" }, "==", lit(unit.resourceKind)), "&&", isGroup);
}

/** The constraint names the control, or names none. */
function enabled(unit: Unit): Cel {
  const given = given_("controls");
  return all("||", [
    not(all("&&", [typeIs(variableRef("params"), "map"), typeIs(given, "list")])),
    binary(method(given, "size"), "==", lit(0)),
    binary(lit(unit.control), "in", given),
  ]);
}

function given_(name: string): Cel {
  return orNull(variableRef("params"), name);
}

function paramTerm(unit: Unit, name: string, options: CelOptions, variables: PolicyVariables): Cel {
  const param = unit.params.find((candidate) => candidate.name === name);
  if (param === undefined) {
    throw new Error(`DOK9006: ${unit.control} has no parameter ${name}`);
  }
  const fallback = fn("dyn", constant(param.default));
  if (param.isFixed === true) {
    return hoistParam(variables, name, fallback);
  }
  if (options.params === "literal") {
    return Array.isArray(param.default) ? hoistParam(variables, `${unit.control}_${name}`, fallback) : fallback;
  }
  const given: Cel = { kind: "select", of: variableRef("params"), name };
  const test = all("&&", [typeIs(variableRef("params"), "map"), typeTest(orNull(variableRef("params"), name), param.type) ?? lit(true)]);
  return hoistParam(variables, `param_${name}`, choice(test, given, fallback));
}

function hoistParam(variables: PolicyVariables, hint: string, term: Cel): Cel {
  return hoist({ variables, prefix: "", names: new Map(), param: () => lit(null), counter: { next: 0 } }, hint.toLowerCase(), term);
}

function constant(value: ParamDecl["default"] | { readonly [name: string]: unknown }): Cel {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return lit(value);
  }
  return Array.isArray(value)
    ? { kind: "list", items: value.map(constant) }
    : { kind: "map", entries: Object.entries(value).map(([name, field]) => [name, lit(String(field))] as const) };
}
