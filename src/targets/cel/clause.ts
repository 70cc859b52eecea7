// A clause as one text: its messages joined by line feeds, empty where it finds nothing. Lists of lists never arise,
// as CEL could not flatten them before Kubernetes 1.35.
import { mayBeTooLong } from "../../ir/message-length.ts";
import { type Clause, type Expr, literal, type Step, type Unit } from "../../ir/nodes.ts";
import { freeNames } from "../../ir/names.ts";
import { simplify } from "../../ir/simplify.ts";
import { all, binary, bindIn, type Cel, choice, fn, id, lit, method } from "./ast.ts";
import { type CelContext, hoist, loopName, type NameInfo, type Typed, withName } from "./context.ts";
import { asList, asText, element, lowerExpr, lowerTest, typeTest } from "./lower.ts";
import { substitute } from "../../ir/rewrite.ts";

type Violation = Extract<Clause, { kind: "violation" }>;

export function lowerClause(unit: Unit, clause: Violation, context: CelContext): Cel {
  const line = simplify({ kind: "text", parts: [literal(`${unit.control} `), clause.at, literal(": "), clause.message, literal(". Fix: "), clause.fix] });
  return lowerSteps(clause.steps, { line, isLong: mayBeTooLong(unit.control, clause), looped: new Set() }, context);
}

interface Rest {
  readonly line: Expr;
  readonly isLong: boolean;
  /** Names that belong to a loop: what uses one can't be a policy variable. */
  readonly looped: ReadonlySet<string>;
}

function lowerSteps(steps: readonly Step[], rest: Rest, context: CelContext): Cel {
  const [step, ...others] = steps;
  if (step === undefined) {
    const message = asText(rest.line, context);
    return rest.isLong ? cut(message, context) : message;
  }
  switch (step.kind) {
    case "when":
      return lowerWhen(steps, rest, context);
    case "bind":
      return lowerBind(step, others, rest, context);
    case "forEach": {
      const each = loopName(context, step.each);
      const index = loopName(context, step.index ?? "i");
      const policyMade = step.list.kind === "split" || step.list.kind === "words" ? ("string" as const) : undefined;
      let inner = withName(
        context,
        step.each,
        element(id(each), step.list.kind === "filter" || step.list.kind === "map" ? { kind: "any" } : step.items, context, policyMade),
      );
      inner = step.index === null ? inner : withName(inner, step.index, named(id(index), "int"));
      const looped = new Set([...rest.looped, step.each, ...(step.index === null ? [] : [step.index])]);
      return joinLoop(asList(step.list, context), index, each, others, { ...rest, looped }, inner);
    }
    case "forEntries": {
      const key = loopName(context, step.key);
      const each = loopName(context, step.each);
      const inner = withName(withName(context, step.key, named(id(key), "string")), step.each, named(id(each), "open"));
      const looped = new Set([...rest.looped, step.key, step.each]);
      const value = id(each);
      const guard = typeTest(value, step.values) ?? binary(value, "!=", lit(null));
      return joinLoop(mapOf(step.map, context), key, each, others, { ...rest, looped }, inner, guard);
    }
  }
}

function named(term: Cel, type: Typed["type"]): NameInfo {
  return { raw: term, value: { term: type === "string" ? fn("string", term) : term, type }, items: undefined };
}

/** `list.transformList(i, x, guard, text).filter(m, m != "").join("\n")` */
function joinLoop(source: Cel, first: string, second: string, steps: readonly Step[], rest: Rest, context: CelContext, guard?: Cel): Cel {
  const [tests, others] = leadingTests(steps);
  const conditions = [...(guard ? [guard] : []), ...tests.map((test) => lowerTest(test, context))];
  const body = lowerSteps(others, rest, context);
  const args = [id(first), id(second), ...(conditions.length === 0 ? [] : [all("&&", conditions)]), body];
  const texts = method(source, "transformList", ...args);
  const message = loopName(context, "m");
  const always = others.length === 0;
  return method(always ? texts : method(texts, "filter", id(message), binary(id(message), "!=", lit(""))), "join", lit("\n"));
}

function leadingTests(steps: readonly Step[]): readonly [readonly Expr[], readonly Step[]] {
  const end = steps.findIndex((step) => step.kind !== "when");
  const tests = end < 0 ? steps : steps.slice(0, end);
  return [tests.flatMap((step) => (step.kind === "when" ? [step.test] : [])), steps.slice(tests.length)];
}

function lowerWhen(steps: readonly Step[], rest: Rest, context: CelContext): Cel {
  const [tests, others] = leadingTests(steps);
  return choice(
    all(
      "&&",
      tests.map((test) => lowerTest(test, context)),
    ),
    lowerSteps(others, rest, context),
    lit(""),
  );
}

function lowerBind(step: Extract<Step, { kind: "bind" }>, others: readonly Step[], rest: Rest, context: CelContext): Cel {
  const isClosed = !freeNames(step.value).some((name) => rest.looped.has(name));
  // A plain way into the object is a variable already, wherever it is used.
  if (isClosed && isPath(step.value)) {
    const value = new Map([[step.name, step.value]]);
    return lowerSteps(
      others.map((other) => substituteStep(other, value)),
      { ...rest, line: substitute(rest.line, value) },
      context,
    );
  }
  const value = lowerExpr(step.value, context);
  if (isClosed) {
    return lowerSteps(others, rest, withName(context, step.name, named(hoist(context, step.name, value.term), value.type)));
  }
  const name = loopName(context, step.name);
  return bindIn(
    name,
    value.term,
    lowerSteps(others, { ...rest, looped: new Set([...rest.looped, step.name]) }, withName(context, step.name, named(id(name), value.type))),
  );
}

function isPath(expr: Expr): boolean {
  return (
    expr.kind === "input" ||
    (expr.kind === "field" && expr.default === null && isPath(expr.of)) ||
    (expr.kind === "coalesce" && isPath(expr.value) && expr.fallback.kind === "list" && expr.fallback.items.length === 0)
  );
}

function substituteStep(step: Step, values: ReadonlyMap<string, Expr>): Step {
  switch (step.kind) {
    case "when":
      return { ...step, test: substitute(step.test, values) };
    case "forEach":
      return { ...step, list: substitute(step.list, values) };
    case "forEntries":
      return { ...step, map: substitute(step.map, values) };
    case "bind":
      return { ...step, value: substitute(step.value, values) };
  }
}

function mapOf(expr: Expr, context: CelContext): Cel {
  const value = lowerExpr(expr, context).term;
  const name = loopName(context, "v");
  return bindIn(name, value, choice(binary(fn("type", id(name)), "==", id("map")), id(name), { kind: "map", entries: [] }));
}

function cut(message: Cel, context: CelContext): Cel {
  const name = loopName(context, "line");
  const short = binary(method(id(name), "substring", lit(0), lit(253)), "+", lit("..."));
  return bindIn(name, message, choice(binary(method(id(name), "size"), ">", lit(256)), short, id(name)));
}
