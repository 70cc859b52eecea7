// Units → a Rego module: a rule for each clause, then what those rules use.
import type { Unit } from "../../ir/nodes.ts";
import type { RegoOptions } from "../contract.ts";
import { holds, object, type Rule, scalar } from "./ast.ts";
import { type ModuleContext, ruleScope, type Scope } from "./context.ts";
import { exemptedRules } from "./exempted.ts";
import { isJudged, judgedRule } from "./judged.ts";
import { lowerClause } from "./lower-clause.ts";
import { enabledRules, kindTests, paramRule, paramRuleName } from "./lower-params.ts";
import { boundNames, firstFree, RESERVED } from "./names.ts";
import { preludeRules } from "./prelude.ts";
import { printModule } from "./print.ts";

/** The text of one module, as `opa fmt` would leave it. Throws where a unit was not linked. */
export function renderRego(units: readonly Unit[], options: RegoOptions): string {
  const module: ModuleContext = {
    rules: [],
    known: new Map(),
    prelude: new Set(),
    taken: new Set(),
    variables: boundNames(units),
    params: new Map(),
    others: options.output === "violation" ? "inventory" : "input",
  };
  const areSeveral = new Set(units.map((unit) => unit.control)).size > 1;
  const clauses = units.flatMap((unit) =>
    unitRules(unit, ruleScope({ module, unit, paramRule: (param) => useParam(unit, param, areSeveral, module, options) }), options),
  );
  const isByControl = options.controls === "parameter";
  const hasExemptions = options.exemptions === "parameter";
  const enabled = isByControl ? enabledRules() : [];
  const exempted = hasExemptions ? exemptedRules(isByControl, module.prelude) : [];
  const rules = [
    ...(clauses.length === 0 ? [emptySet(options)] : clauses),
    ...(options.output === "violation" && clauses.length > 0 ? [judgedRule({ isByControl, hasExemptions })] : []),
    ...enabled,
    ...exempted,
    ...module.params.values(),
    ...module.rules,
    ...preludeRules(module.prelude),
  ];
  return printModule({ header: options.header, package: options.packageName, rules });
}

function unitRules(unit: Unit, scope: Scope, options: RegoOptions): readonly Rule[] {
  const clauses = unit.clauses.filter((clause) => options.output === "findings" || clause.kind === "violation");
  return clauses.map((clause) => {
    const own = ruleScope(scope);
    if (options.guard === "kind") {
      own.body.push(...kindTests(unit));
    }
    if (options.output === "violation") {
      own.body.push(isJudged(unit.control, options.controls === "parameter"));
    }
    return lowerClause(clause, own, options.output);
  });
}

/** The rule of a parameter, made when it is first used. */
function useParam(unit: Unit, param: string, areSeveral: boolean, module: ModuleContext, options: RegoOptions): string {
  const declared = unit.params.find((each) => each.name === param);
  if (declared === undefined) {
    throw new Error(`DOK9007: ${unit.control} has no parameter ${param}`);
  }
  // What no user can change is the same for every control.
  const key = declared.isFixed === true ? JSON.stringify(declared) : `${unit.control} ${param}`;
  const made = module.params.get(key);
  if (made) {
    return made.name;
  }
  const wanted = paramRuleName(unit, param, areSeveral && declared.isFixed !== true);
  const isFree = (candidate: string): boolean => !module.taken.has(candidate) && !RESERVED.has(candidate) && !module.variables.has(candidate);
  const name = isFree(wanted) ? wanted : firstFree(`given_${wanted}`, isFree);
  module.taken.add(name);
  module.params.set(key, paramRule(name, unit, declared, options.params));
  return name;
}

/** The engine asks for the rule, also where no clause is left. */
function emptySet(options: RegoOptions): Rule {
  const isViolation = options.output === "violation";
  const value = object([[isViolation ? "msg" : "message", scalar("")]]);
  return {
    comment: ["Nothing can be found on this kind."],
    name: isViolation ? "violation" : "findings",
    args: null,
    isSet: true,
    branches: [{ value, body: [holds(scalar(false))] }],
  };
}
