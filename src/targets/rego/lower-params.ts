// Parameters, the choice of controls, and the test of the kind: rules that stand once in a module.
import type { ParamDecl, Unit } from "../../ir/nodes.ts";
import type { RegoOptions } from "../contract.ts";
import { array, assign, call, define, holds, infix, object, ref, type Rule, scalar, type Statement, type Term, variable } from "./ast.ts";
import { conforms } from "./lower-list.ts";
import { snake } from "./snake.ts";

/** They stand in each rule: only there opa sees without evaluating it that a rule is for another kind. */
export function kindTests(unit: Unit): readonly Statement[] {
  const isKind = (part: string, value: string): Statement => holds(infix(ref("input", "review", "kind", part), "==", scalar(value)));
  return [isKind("group", unit.group), isKind("kind", unit.resourceKind)];
}

/** `private_marks`; in a module of several controls `ksi_5_private_marks`. */
export function paramRuleName(unit: Unit, param: string, areSeveral: boolean): string {
  return areSeveral ? `${snake(unit.control)}_${snake(param)}` : snake(param);
}

/** The user's value where it has the type, else the default. */
export function paramRule(ruleName: string, unit: Unit, param: ParamDecl, params: RegoOptions["params"]): Rule {
  if (param.isFixed === true) {
    return define(ruleName, null, [{ value: constant(param.default), body: [] }]);
  }
  const given = params === "flat" ? ref("input", "parameters", param.name) : ref("input", "parameters", unit.control, param.name);
  const value = variable("given");
  const way = (test: Statement) => ({ value, body: [assign("given", given), test] });
  const tests = param.type.kind === "scalar" ? [holds(call("is_string", value)), holds(call("is_number", value))] : conforms(value, param.type, null);
  const [first, ...others] = tests.map(way);
  const fallback = { value: constant(param.default), body: [] };
  return define(ruleName, null, first ? [first, ...others, fallback] : [fallback]);
}

function constant(value: ParamDecl["default"] | { readonly [name: string]: string | number | boolean }): Term {
  if (typeof value !== "object") {
    return scalar(value);
  }
  return isList(value) ? array(value.map(constant)) : object(Object.entries(value).map(([name, field]) => [name, scalar(field)] as const));
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

/** `enabled("AB-1")`: the constraint lists the control, or lists none. */
export function enabledRules(): readonly Rule[] {
  const chosen = variable("chosen_controls");
  const given = variable("given");
  return [
    define(
      "enabled",
      ["_"],
      [{ value: null, body: [holds(infix(call("count", chosen), "==", scalar(0)))] }],
      ["A constraint may list the controls that it wants; one that lists none has all."],
    ),
    define("enabled", ["control"], [{ value: null, body: [holds(infix(variable("control"), "in", chosen))] }]),
    define("chosen_controls", null, [
      { value: given, body: [assign("given", ref("input", "parameters", "controls")), holds(call("is_array", given))] },
      { value: array([]), body: [] },
    ]),
  ];
}
