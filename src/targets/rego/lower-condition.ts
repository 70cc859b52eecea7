// IR conditions → statements of a body that hold together exactly where the condition is true.
import type { Expr } from "../../ir/nodes.ts";
import { holds, not, scalar, type Term } from "./ast.ts";
import { bindName, type BranchBuilder, closedBody, helper, innerBody, narrow, type Scope, shapesOf } from "./context.ts";
import { atomOf } from "./lower-atom.ts";
import { bindLet } from "./lower-expr.ts";
import { enterLoop, itemsOf } from "./lower-list.ts";
import { subjectOf } from "./names.ts";
import { wholeTerm } from "./related.ts";
import { shapeOf } from "./shapes.ts";
import { snake } from "./snake.ts";

export function lowerCondition(expr: Expr, scope: Scope): void {
  switch (expr.kind) {
    case "and":
      expr.operands.forEach((operand) => lowerCondition(operand, scope));
      return;
    case "not":
      lowerNot(expr.operand, scope);
      return;
    case "some": {
      const atom = atomOf(expr, scope);
      if (atom) {
        scope.body.push(atom.yes());
      } else if (scope.isCounted) {
        scope.body.push(holds(named(expr, scope)));
      } else {
        enterLoop(expr, [expr.test], scope);
        lowerCondition(inPlace(expr.test), scope);
      }
      return;
    }
    case "every":
      // In a comprehension it would break the line.
      if (scope.isCounted) {
        scope.body.push(holds(named(expr, scope)));
      } else {
        lowerEvery(expr, scope);
      }
      return;
    case "let":
      lowerCondition(bindLet(expr, scope), scope);
      return;
    case "whole":
      // In a cluster there is nothing to test.
      if (scope.module.others === "input") {
        scope.body.push(holds(wholeTerm(scope)));
      }
      return;
    case "labelled":
    case "cond":
      scope.body.push(holds(named(expr, scope)));
      return;
    case "someFact":
    case "everyFact":
      throw new Error(`DOK9006: the fact ${expr.fact} reached the Rego backend; units are linked first`);
    case "literal":
      if (expr.value !== true) {
        scope.body.push(holds(scalar(false)));
      }
      return;
    default: {
      const atom = atomOf(expr, scope);
      scope.body.push(atom ? atom.yes() : holds(named(expr, scope)));
      if (expr.kind === "equal" && expr.left.kind === "name" && expr.right.kind === "literal") {
        narrow(scope, expr.left.name, shapeOf(expr.right, shapesOf(scope)));
      }
    }
  }
}

function lowerNot(operand: Expr, scope: Scope): void {
  switch (operand.kind) {
    case "not":
      lowerCondition(operand.operand, scope);
      return;
    case "or": {
      const atom = atomOf(operand, scope);
      if (atom) {
        scope.body.push(atom.no());
      } else {
        operand.operands.forEach((part) => lowerNot(part, scope));
      }
      return;
    }
    case "let": {
      // The name is bound here: what it stands for is the same for the condition and its opposite.
      lowerNot(bindLet(operand, scope), scope);
      return;
    }
    default: {
      const atom = atomOf(operand, scope);
      scope.body.push(atom ? atom.no() : not(named(operand, scope)));
    }
  }
}

/** A call for each item would cost more than the condition; a choice still needs a rule of its own. */
function inPlace(test: Expr): Expr {
  const value = test.kind === "labelled" ? bodyOf(test.value) : test;
  return test.kind === "labelled" && !["or", "cond", "labelled"].includes(value.kind) ? test.value : test;
}

function bodyOf(expr: Expr): Expr {
  return expr.kind === "let" ? bodyOf(expr.body) : expr;
}

function lowerEvery(expr: Extract<Expr, { kind: "every" }>, scope: Scope): void {
  const items = itemsOf(expr, [expr.test], scope);
  const inner = innerBody(scope, false);
  const name = bindName(inner, expr.each, items.shape, items.of);
  lowerCondition(expr.test, inner);
  scope.body.push({ kind: "every", name, of: items.of, body: closedBody(inner, null) });
}

/** A helper that is true where the condition is: under its author's name, or one that says what it is about. */
function named(expr: Expr, scope: Scope): Term {
  const [first, ...rest] = waysOf(expr).map(
    (way): BranchBuilder =>
      (inner) => {
        lowerCondition(way, inner);
        return null;
      },
  );
  return first ? helper(scope, hintOf(expr), expr, "definitions", [first, ...rest]) : scalar(false);
}

/** Each of them is enough. */
function waysOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "labelled":
      return waysOf(expr.value);
    case "or":
      return expr.operands.flatMap(waysOf);
    case "cond":
      return [
        { kind: "and", operands: [expr.test, expr.then] },
        { kind: "and", operands: [{ kind: "not", operand: expr.test }, expr.else] },
      ];
    default:
      return [expr];
  }
}

function hintOf(expr: Expr): string {
  const subject = subjectOf(expr);
  switch (expr.kind) {
    case "labelled":
      return snake(expr.label);
    case "some":
    case "every":
      return `${expr.kind}_${subject}`;
    case "or":
    case "and":
      return subject || "so";
    default:
      return subject ? `${subject}_holds` : "so";
  }
}
