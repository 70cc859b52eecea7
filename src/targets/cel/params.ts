// The user's parameters: the constraint's value where it has the type, else the default.
import { type Expr, literal, type ParamDecl, type Scalar, type Type, type Unit } from "../../ir/nodes.ts";
import { rewrite, rewriteClause } from "../../ir/rewrite.ts";
import { simplify } from "../../ir/simplify.ts";
import type { CelOptions } from "../contract.ts";
import { and, binary, type Cel, call, fieldOrNull, lit, listOf, select, ternary, TRUE, typeIs, variableRef } from "./ast.ts";
import { hoist, type Variables } from "./context.ts";
import { BOOL, choose, dyn, DYN, dynOf, type Exact, exact, exactLiteral, kindOfType, LIST, MAP, STRING, STRINGS } from "./exact.ts";
import { typeTest } from "./view.ts";

const GIVEN = variableRef("params");

/** Parameters that can't be set are literals; what they decide is decided here. */
export function withoutParams(unit: Unit, options: CelOptions): Unit {
  const values = new Map<string, Scalar>();
  for (const param of unit.params) {
    if (isFixed(param, options) && typeof param.default !== "object") {
      values.set(param.name, param.default);
    }
  }
  const bake = (expr: Expr): Expr =>
    simplify(rewrite(expr, (node) => (node.kind === "param" && values.has(node.name) ? literal(values.get(node.name) ?? null) : node)));
  return { ...unit, clauses: unit.clauses.map((clause) => rewriteClause(clause, bake)) };
}

function isFixed(param: ParamDecl, options: CelOptions): boolean {
  return options.params === "literal" || param.isFixed === true;
}

export function paramOf(unit: Unit, name: string, options: CelOptions, variables: Variables): Exact {
  const param = unit.params.find((candidate) => candidate.name === name);
  if (param === undefined) {
    throw new Error(`DOK9006: ${unit.control} has no parameter ${name}`);
  }
  const fallback = constant(param.default);
  const value = isFixed(param, options) ? fallback : givenOr(fallback, name, param.type);
  return exact(hoist(variables, param.isFixed === true ? name : `param_${name}`, value.term), value.known);
}

/** The parameters are null where the constraint has none. */
function givenOr(fallback: Exact, name: string, type: Type): Exact {
  const given = select(GIVEN, name);
  const test = and([typeIs(GIVEN, "map"), typeTest(fieldOrNull(GIVEN, name), DYN, type)]);
  const value =
    type.kind === "string"
      ? exact(call("string", given), STRING)
      : type.kind === "boolean"
        ? exact(binary(given, "==", TRUE), BOOL)
        : exact(given, dynOf(kindOfType(type)));
  return choose(test, value, fallback);
}

function constant(value: ParamDecl["default"] | { readonly [name: string]: string | number | boolean }): Exact {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return exactLiteral(value);
  }
  if (Array.isArray(value)) {
    const items: readonly Exact[] = value.map(constant);
    const isText = items.length > 0 && items.every((item) => item.known.checked === "string");
    return exact(listOf(items.map((item) => (isText ? item.term : dyn(item)))), isText ? STRINGS : LIST);
  }
  return exact({ kind: "map", entries: Object.entries(value).map(([key, field]) => [key, dyn(constant(field))] as const) }, MAP);
}

/** True where the constraint names the control, or names none. */
export function isChosen(control: string): Cel {
  const given = fieldOrNull(GIVEN, "controls");
  const chosen = select(GIVEN, "controls");
  const isGiven = and([typeIs(GIVEN, "map"), typeIs(given, "list")]);
  return ternary(isGiven, { kind: "binary", op: "||", left: binary(call("size", chosen), "==", lit(0)), right: binary(lit(control), "in", chosen) }, TRUE);
}
