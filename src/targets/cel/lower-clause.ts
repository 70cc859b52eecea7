// A clause as one text: its messages joined by line feeds, empty where it finds nothing. Lists of lists never arise,
// since CEL can't flatten them before Kubernetes 1.35.
import { type Clause, type Expr, literal, type Step, type Unit } from "../../ir/nodes.ts";
import { countNames } from "../../ir/rewrite.ts";
import { simplify } from "../../ir/simplify.ts";
import { and, binary, type Cel, ident, isClosed, lit, macro, method, sizeOf, ternary } from "./ast.ts";
import { type Context, hoist, withName } from "./context.ts";
import { dynOf, exact, INT, kindOfType } from "./exact.ts";
import { type Bound, bindValue } from "./lower-bind.ts";
import { conforms, itemView, listTerm } from "./lower-list.ts";
import { lowerView } from "./lower.ts";
import { lowerTest, lowerText } from "./lower-use.ts";
import { loopVariable } from "./names.ts";
import { mapOfView } from "./navigate.ts";
import { viewOfExact } from "./view.ts";

export type Violation = Extract<Clause, { kind: "violation" }>;

/** Longer tests are worth a name of their own. */
const LONG_TEST = 60;

export function lowerClause(unit: Unit, clause: Violation, context: Context): Cel {
  const text = simplify({ kind: "text", parts: [literal(`${unit.control} `), clause.at, literal(": "), clause.message, literal(". Fix: "), clause.fix] });
  return lowerSteps(clause.steps, text, context);
}

/** `line` is for people, and reported once for each way through the steps. */
function lowerSteps(steps: readonly Step[], line: Expr, context: Context): Cel {
  const [step, ...rest] = steps;
  switch (step?.kind) {
    case undefined:
      return lowerText(line, context);
    case "when": {
      const { tests, others, inner } = leadingTests(steps, line, context);
      return ternary(and(tests), lowerSteps(others, line, inner), lit(""));
    }
    case "bind": {
      const bound = bindStep(step, rest, line, context);
      const body = lowerSteps(rest, line, bound.context);
      return bound.wrap === null ? body : bound.wrap(body);
    }
    case "forEach":
      return lowerForEach(step, rest, line, context);
    case "forEntries":
      return lowerForEntries(step, rest, line, context);
  }
}

function isLoop(step: Step): boolean {
  return step.kind === "forEach" || step.kind === "forEntries";
}

function usesIn(steps: readonly Step[], line: Expr): readonly Expr[] {
  return [
    ...steps.map((step) => (step.kind === "when" ? step.test : step.kind === "bind" ? step.value : step.kind === "forEach" ? step.list : step.map)),
    line,
  ];
}

interface Leading {
  readonly tests: readonly Cel[];
  readonly others: readonly Step[];
  readonly inner: Context;
}

/** The tests before anything else happens; names that need no binding don't count. */
function leadingTests(steps: readonly Step[], line: Expr, context: Context): Leading {
  const [step, ...rest] = steps;
  if (step?.kind === "when") {
    const test = named(step.test, lowerTest(step.test, context), context);
    const { tests, others, inner } = leadingTests(rest, line, context);
    return { tests: [test, ...tests], others, inner };
  }
  const bound = step?.kind === "bind" ? bindStep(step, rest, line, context) : undefined;
  return bound?.wrap === null ? leadingTests(rest, line, bound.context) : { tests: [], others: steps, inner: context };
}

/** A long test without loop variables is a policy variable: other clauses ask the same. */
function named(test: Expr, term: Cel, context: Context): Cel {
  return isClosed(term) && sizeOf(term) > LONG_TEST
    ? hoist(context.variables, `${context.prefix}${test.kind === "labelled" ? test.label : "applies"}`, term)
    : term;
}

function bindStep(step: Extract<Step, { kind: "bind" }>, rest: readonly Step[], line: Expr, context: Context): Bound {
  return bindValue(step.name, step.value, usesIn(rest, line), context, rest.some(isLoop));
}

function lowerForEach(step: Extract<Step, { kind: "forEach" }>, rest: readonly Step[], line: Expr, context: Context): Cel {
  const list = listTerm(step.list, context, step.items);
  const each = loopVariable(step.each);
  const inner = withName(context, step.each, itemView(list, each, step.items));
  const { index } = step;
  if (index === null || !usesIn(rest, line).some((use) => countNames(use).has(index))) {
    return loop(list.term, "map", [each], rest, line, inner);
  }
  const position = loopVariable(index);
  return loop(list.term, "transformList", [position, each], rest, line, withName(inner, index, viewOfExact(exact(ident(position), INT))));
}

function lowerForEntries(step: Extract<Step, { kind: "forEntries" }>, rest: readonly Step[], line: Expr, context: Context): Cel {
  const map = mapOfView(lowerView(step.map, context), context);
  const key = loopVariable(step.key);
  const each = loopVariable(step.each);
  const value = exact(ident(each), dynOf(kindOfType(step.values)));
  const isThere = conforms(value.term, step.values);
  const inner = withName(withName(context, step.key, viewOfExact(exact(ident(key), dynOf("string")))), step.each, viewOfExact(value));
  return loop(map.term, "transformList", [key, each], rest, line, inner, [isThere]);
}

/** `list.transformList(i, x, guard, text).join("\n")`: empty lines are left out where all are split again. */
function loop(
  source: Cel,
  name: "map" | "transformList",
  variables: readonly string[],
  steps: readonly Step[],
  line: Expr,
  context: Context,
  guards: readonly Cel[] = [],
): Cel {
  const { tests, others, inner } = leadingTests(steps, line, context);
  const guard = and([...guards, ...tests]);
  const body = lowerSteps(others, line, inner);
  const texts = macro(source, name, variables, ...(guard.kind === "literal" && guard.value === true ? [] : [guard]), body);
  return method(texts, "join", lit("\n"));
}

/** The texts that say something. */
export function withoutEmpty(texts: Cel): Cel {
  const message = loopVariable("m");
  return macro(texts, "filter", [message], binary(ident(message), "!=", lit("")));
}

/** True where a clause may report several lines. */
export function hasLoop(clause: Violation): boolean {
  return clause.steps.some(isLoop);
}
