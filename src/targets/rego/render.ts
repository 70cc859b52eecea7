// Units → a Rego module: a rule for each clause, the helpers they use, and what every module needs.
import { type Clause, type Expr, literal, type ParamDecl, type Type, type Unit } from "../../ir/nodes.ts";
import { mayBeTooLong } from "../../ir/message-length.ts";
import { simplify } from "../../ir/simplify.ts";
import type { RegoOptions } from "../contract.ts";
import { array, call, holds, infix, type Rule, scalar, type Statement, type Term, variable } from "./ast.ts";
import { type ModuleContext, newScope, prelude, type RuleScope, snake, variableOf } from "./context.ts";
import { lowerCondition } from "./lower-condition.ts";
import { built, listTerm, loop, lowerExpr, nameOf } from "./lower-expr.ts";
import { preludeRules } from "./prelude.ts";
import { printModule } from "./print.ts";
import { staticType } from "../../ir/static-type.ts";

/** The text of one module. Throws DOK9004 where a unit was not linked. */
export function renderRego(units: readonly Unit[], options: RegoOptions): string {
  const context: ModuleContext = { helpers: [], byBody: new Map(), prelude: new Set(), taken: new Set(), paramRule: (param) => param };
  const rules = units.flatMap((unit) => unitRules(unit, { ...context, paramRule: (param) => paramRuleName(unit, param, options) }, options));
  const guards = options.guard === "kind" ? unique(units.map(guardRule)) : [];
  const params = unique(
    units.flatMap((unit) =>
      unit.params.filter((param) => isUsed(rules, context.helpers, paramRuleName(unit, param.name, options))).map((param) => paramRule(unit, param, options)),
    ),
  );
  const enabled = options.controls === "parameter" ? [enabledRule(), enabledRule("list")] : [];
  // Partial sets must exist even where no clause is left.
  const empty = rules.length === 0 ? [emptyRule(options)] : [];
  return printModule({
    header: options.header,
    package: options.packageName,
    rules: [...rules, ...empty, ...guards, ...enabled, ...params, ...context.helpers, ...preludeRules(context.prelude)],
  });
}

function unique(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}

function isUsed(rules: readonly Rule[], helpers: readonly Rule[], name: string): boolean {
  return JSON.stringify([rules, helpers]).includes(`"name":"${name}"`);
}

function emptyRule(options: RegoOptions): Rule {
  return {
    comment: ["No clause can fire on this kind."],
    name: options.output === "violation" ? "violation" : "findings",
    args: null,
    head: {
      kind: "contains",
      term: object([
        ["msg", scalar("")],
        ["details", object([])],
      ]),
    },
    body: [holds(scalar(false))],
    otherwise: [],
  };
}

function unitRules(unit: Unit, context: ModuleContext, options: RegoOptions): readonly Rule[] {
  const clauses = unit.clauses.filter((clause) => options.output === "findings" || clause.kind === "violation");
  return clauses.map((clause) => clauseRule(unit, clause, context, options));
}

function clauseRule(unit: Unit, clause: Clause, context: ModuleContext, options: RegoOptions): Rule {
  const scope = newScope(context);
  const guard: Statement[] = options.guard === "kind" ? [holds(variable(guardName(unit)))] : [];
  const enabled: Statement[] = options.controls === "parameter" ? [holds(call("enabled", scalar(unit.control)))] : [];
  const steps = clause.steps.flatMap((step) => lowerStep(step, scope));
  const reported = report(unit, clause, scope, options);
  return {
    comment: [`${unit.operator} ${unit.resourceKind}`],
    name: options.output === "violation" ? "violation" : "findings",
    args: null,
    head: { kind: "contains", term: reported.term },
    body: [...guard, ...enabled, ...steps, ...reported.statements],
    otherwise: [],
  };
}

function lowerStep(step: Clause["steps"][number], scope: RuleScope): readonly Statement[] {
  switch (step.kind) {
    case "when":
      return lowerCondition(step.test, scope);
    case "forEach":
      if (step.index !== null) {
        scope.types.set(step.index, { kind: "number" });
      }
      return loop(step, scope);
    case "forEntries": {
      const map = prelude(scope, "object_or_empty", lowerExpr(step.map, scope));
      scope.types.set(step.key, { kind: "string" });
      scope.types.set(step.each, step.values);
      const key = nameOf(variableOf(scope, step.key));
      const each = variableOf(scope, step.each);
      return [{ kind: "some", names: [key, nameOf(each)], of: map }, ...conforms(each, step.values)];
    }
    case "bind": {
      const value = lowerExpr(step.value, scope);
      const type = staticType(step.value, scope.types);
      // A name is a text or list for certain only where its value can't be null.
      const certain = type && (type.kind !== "list" || built(step.value));
      if (certain) {
        scope.types.set(step.name, type);
      } else if (type?.kind === "list") {
        return [{ kind: "assign", name: nameOf(variableOf(scope, step.name)), value: listTerm(step.value, scope) }];
      }
      return [{ kind: "assign", name: nameOf(variableOf(scope, step.name)), value }];
    }
  }
}

function conforms(value: Term, type: Type): readonly Statement[] {
  switch (type.kind) {
    case "any":
      return [holds(infix(value, "!=", scalar(null)))];
    case "scalar":
      return [holds(infix(call("type_name", value), "in", { kind: "set", items: [scalar("string"), scalar("number")] }))];
    case "list":
      return [holds(call("is_array", value))];
    case "map":
    case "record":
      return [holds(call("is_object", value))];
    case "string":
    case "number":
    case "boolean":
      return [holds(call(`is_${type.kind}`, value))];
  }
}

interface Reported {
  readonly statements: readonly Statement[];
  readonly term: Term;
}

function report(unit: Unit, clause: Clause, scope: RuleScope, options: RegoOptions): Reported {
  const statements: Statement[] = [];
  const place = (name: string, expr: Expr): Term => {
    const term = lowerExpr(expr, scope);
    if (term.kind === "scalar") {
      return term;
    }
    statements.push({ kind: "assign", name, value: term });
    return variable(name);
  };
  const field = place("field_", clause.at);
  if (clause.kind === "unseen") {
    const reason = place("reason_", clause.reason);
    return { statements, term: found("unseen", unit, unit.severity, field, reason, scalar("")) };
  }
  const fix = place("fix_", clause.fix);
  const line = simplify({ kind: "text", parts: [literal(`${unit.control} `), clause.at, literal(": "), clause.message, literal(". Fix: "), clause.fix] });
  const text = lowerExpr(line, scope);
  const message = mayBeTooLong(unit.control, clause) ? prelude(scope, "cut", text) : text;
  const shown: Term = message.kind === "scalar" ? message : variable("message_");
  if (message.kind !== "scalar") {
    statements.push({ kind: "assign", name: "message_", value: message });
  }
  if (options.output === "findings") {
    return { statements, term: found("violation", unit, clause.severity, field, shown, fix) };
  }
  const details = object([
    ["control", scalar(unit.control)],
    ["severity", scalar(clause.severity)],
    ["field", field],
    ["fix", fix],
  ]);
  return {
    statements,
    term: object([
      ["msg", shown],
      ["details", details],
    ]),
  };
}

function found(kind: string, unit: Unit, severity: string, field: Term, message: Term, fix: Term): Term {
  return object([
    ["kind", scalar(kind)],
    ["control", scalar(unit.control)],
    ["severity", scalar(severity)],
    ["field", field],
    ["message", message],
    ["fix", fix],
  ]);
}

function object(entries: readonly (readonly [string, Term])[]): Term {
  return { kind: "object", entries };
}

function guardName(unit: Unit): string {
  return `is_${snake(unit.operator)}_${snake(unit.resourceKind)}`;
}

function guardRule(unit: Unit): Rule {
  const kind = (name: string): Term => ({ kind: "ref", path: ["input", "review", "kind", name] });
  return {
    comment: [],
    name: guardName(unit),
    args: null,
    head: { kind: "value", term: null },
    body: [holds(infix(kind("group"), "==", scalar(unit.group))), holds(infix(kind("kind"), "==", scalar(unit.resourceKind)))],
    otherwise: [],
  };
}

function paramRuleName(unit: Unit, param: string, options: RegoOptions): string {
  if (unit.params.some((declared) => declared.name === param && declared.isFixed === true)) {
    return snake(param);
  }
  return options.params === "flat" ? `param_${snake(param)}` : `param_${snake(unit.control)}_${snake(param)}`;
}

/** The user's value if it has the type, else the default. */
function paramRule(unit: Unit, param: ParamDecl, options: RegoOptions): Rule {
  if (param.isFixed === true) {
    return {
      comment: [],
      name: paramRuleName(unit, param.name, options),
      args: null,
      head: { kind: "value", term: constant(param.default) },
      body: [],
      otherwise: [],
    };
  }
  const path = options.params === "flat" ? ["parameters", param.name] : ["parameters", unit.control, param.name];
  const given = variable("given");
  return {
    comment: [],
    name: paramRuleName(unit, param.name, options),
    args: null,
    head: { kind: "value", term: given },
    body: [
      { kind: "assign", name: "given", value: call("object.get", variable("input"), array(path.map((part) => scalar(part))), scalar(null)) },
      ...conforms(given, param.type),
    ],
    otherwise: [{ value: constant(param.default), body: [] }],
  };
}

function constant(value: ParamDecl["default"] | { readonly [name: string]: unknown }): Term {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return scalar(value);
  }
  return Array.isArray(value) ? array(value.map(constant)) : object(Object.entries(value).map(([name, field]) => [name, scalar(String(field))] as const));
}

/** `enabled("UM-1")`: the constraint lists the control, or lists none. */
function enabledRule(form: "absent" | "list" = "absent"): Rule {
  const listed: Term = call("object.get", variable("input"), array([scalar("parameters"), scalar("controls")]), array([]));
  const body: Statement[] = form === "absent" ? [holds(infix(listed, "==", array([])))] : [holds(infix(variable("control"), "in", listed))];
  return {
    comment: form === "absent" ? ["A constraint chooses controls; one that names none has all."] : [],
    name: "enabled",
    args: ["control"],
    head: { kind: "value", term: null },
    body,
    otherwise: [],
  };
}
