// A clause → one rule: its steps in order, then what is reported.
import { mayBeTooLong } from "../../ir/message-length.ts";
import { type Clause, type Expr, literal, name } from "../../ir/nodes.ts";
import { rewriteClause, substitute } from "../../ir/rewrite.ts";
import { simplify } from "../../ir/simplify.ts";
import type { RegoOptions } from "../contract.ts";
import { assign, object, type Rule, scalar, type Term, variable } from "./ast.ts";
import { closedBody, prelude, type Scope, shapesOf } from "./context.ts";
import { lowerCondition } from "./lower-condition.ts";
import { bindValue, labelBoolean, lowerExpr } from "./lower-expr.ts";
import { enterEntries, enterLoop } from "./lower-list.ts";
import { is, shape, shapeOf } from "./shapes.ts";

/** The longest message, as ir/interpret.ts cuts it. */
const MESSAGE_LIMIT = 256;

export function lowerClause(clause: Clause, scope: Scope, output: RegoOptions["output"]): Rule {
  lowerSteps(clause, scope, (head) => report(head, scope, output));
  const name = output === "violation" ? "violation" : "findings";
  const value: Term =
    output === "violation"
      ? object([
          ["msg", variable("msg")],
          ["details", variable("details")],
        ])
      : variable("finding");
  return {
    comment: [`${scope.unit.operator} ${scope.unit.resourceKind}`],
    name,
    args: null,
    isSet: true,
    branches: [{ value, body: closedBody(scope, value) }],
  };
}

function lowerSteps(clause: Clause, scope: Scope, finish: (head: Clause) => void): void {
  const [step, ...steps] = clause.steps;
  if (step === undefined) {
    finish(clause);
    return;
  }
  let rest: Clause = { ...clause, steps };
  switch (step.kind) {
    case "when":
      lowerCondition(step.test, scope);
      break;
    case "forEach":
      enterLoop(step, expressionsOf(rest), scope);
      break;
    case "forEntries":
      enterEntries(step, scope);
      break;
    case "bind": {
      const labelled = labelBoolean(step.name, step.value);
      if (labelled) {
        rest = rewriteClause(rest, (expr) => substitute(expr, new Map([[step.name, labelled]])));
      } else {
        bindValue(step.name, step.value, expressionsOf(rest), scope);
      }
    }
  }
  lowerSteps(rest, scope, finish);
}

function expressionsOf(clause: Clause): readonly Expr[] {
  const found: Expr[] = [];
  rewriteClause(clause, (expr) => {
    found.push(expr);
    return expr;
  });
  return found;
}

function report(clause: Clause, scope: Scope, output: RegoOptions["output"]): void {
  const field = place("field", clause.at, scope);
  const found = output === "violation" ? "details" : "finding";
  if (clause.kind === "unseen") {
    const reason = place("reason", clause.reason, scope);
    scope.body.push(assign(found, finding("unseen", scope, scope.unit.severity, field, lowerExpr(reason, scope), literal(""))));
    return;
  }
  const fix = place("fix", clause.fix, scope);
  const message = messageOf(clause, field, fix, scope);
  if (output === "violation") {
    const details = object([
      ["control", scalar(scope.unit.control)],
      ["severity", scalar(clause.severity)],
      ["field", lowerExpr(field, scope)],
      ["fix", lowerExpr(fix, scope)],
    ]);
    scope.body.push(assign("msg", message), assign(found, details));
    return;
  }
  const shown = message.kind === "scalar" ? message : variable("message");
  const edit = clause.edit && place("edit", clause.edit, scope);
  scope.body.push(assign("message", message), assign(found, finding("violation", scope, clause.severity, field, shown, fix, edit)));
}

function finding(kind: string, scope: Scope, severity: string, field: Expr, message: Term, fix: Expr, edit?: Expr): Term {
  return object([
    ["kind", scalar(kind)],
    ["control", scalar(scope.unit.control)],
    ["severity", scalar(severity)],
    ["field", lowerExpr(field, scope)],
    ["message", message],
    ["fix", lowerExpr(fix, scope)],
    ...(edit === undefined ? [] : [["edit", lowerExpr(edit, scope)] as const]),
  ]);
}

/** A text that is not fixed gets a variable, as it is used twice. */
function place(as: string, expr: Expr, scope: Scope): Expr {
  const text = simplify({ kind: "text", parts: [expr] });
  if (text.kind === "literal") {
    return text;
  }
  const isText = is(shapeOf(text, shapesOf(scope)), "string");
  const term = isText ? lowerExpr(text, scope, as) : lowerExpr({ kind: "text", parts: [text] }, scope);
  const bound = `#${as}`;
  scope.bound.set(bound, { variable: as, shape: shape("string"), isOpaque: false });
  scope.body.push(assign(as, term));
  return name(bound);
}

function messageOf(clause: Extract<Clause, { kind: "violation" }>, field: Expr, fix: Expr, scope: Scope): Term {
  const line = simplify({ kind: "text", parts: [literal(`${scope.unit.control} `), field, literal(": "), clause.message, literal(". Fix: "), fix] });
  if (line.kind === "literal") {
    const text = String(line.value);
    return scalar(text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 3)}...` : text);
  }
  const text = lowerExpr(line, scope, "message");
  return mayBeTooLong(scope.unit.control, clause) ? prelude(scope, "cut", text) : text;
}
