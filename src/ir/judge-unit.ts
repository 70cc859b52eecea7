// A unit as a function: made once, then called for each object.
import { type Closure, closureOf, type Frame, itemFor, type Known, placeOf, testOf } from "./closures.ts";
import { composeMessage, paramValue, type Reported } from "./interpret.ts";
import type { Step, Unit } from "./nodes.ts";
import { NO_OTHERS, type Others } from "./others.ts";
import { type Branch, type Plan, planOf, type Report } from "./plan.ts";
import { entriesOf, listOf, textOf, toValue, type Value } from "./values.ts";

/** All findings of a unit on an object, among others; the same one may come twice. */
export type UnitJudge = (object: Value, found: (finding: Reported) => void, others?: Others) => void;

type Run = (frame: Frame, found: (finding: Reported) => void) => void;

/** The unit with the user's parameters. */
export function unitJudge(unit: Unit, given: { readonly [name: string]: unknown } = {}): UnitJudge {
  return planJudge(planOf(unit), given);
}

/** As `unitJudge`, for a unit that was planned before. */
export function planJudge(plan: Plan, given: { readonly [name: string]: unknown } = {}): UnitJudge {
  const params = new Map(plan.params.map((param) => [param.name, paramValue(param, toValue(given[param.name]))]));
  const known: Known = { params, places: new Map() };
  const run = allOf(plan.branches, plan, known);
  // One for all objects: what is bound is bound again before it is read.
  const frame: Frame = { input: null, values: new Array<Value>(known.places.size).fill(null) };
  return (object, found, others = NO_OTHERS) => {
    frame.input = object;
    frame.others = others;
    run(frame, found);
  };
}

function allOf(branches: readonly Branch[], plan: Plan, known: Known): Run {
  const runs = branches.map((branch) =>
    "report" in branch ? reportOf(plan, branch.report, known) : stepOf(branch.step, allOf(branch.then, plan, known), known),
  );
  const [only] = runs;
  return only !== undefined && runs.length === 1
    ? only
    : (frame, found) => {
        for (const run of runs) {
          run(frame, found);
        }
      };
}

function reportOf({ control, severity }: Plan, clause: Report, known: Known): Run {
  const at = closureOf(clause.at, known);
  if (clause.kind === "unseen") {
    const reason = closureOf(clause.reason, known);
    return (frame, found) => found({ kind: "unseen", control, severity, field: textOf(at(frame)), message: textOf(reason(frame)), fix: "" });
  }
  const message: Closure = closureOf(clause.message, known);
  const remedy = closureOf(clause.fix, known);
  const edit = clause.edit === undefined ? undefined : closureOf(clause.edit, known);
  return (frame, found) => {
    const field = textOf(at(frame));
    const fix = textOf(remedy(frame));
    const line = composeMessage(control, field, textOf(message(frame)), fix);
    const change = edit === undefined ? {} : { edit: textOf(edit(frame)) };
    found({ kind: "violation", control, severity: clause.severity, field, message: line, fix, ...change });
  };
}

function stepOf(step: Step, rest: Run, known: Known): Run {
  switch (step.kind) {
    case "when": {
      const test = testOf(step.test, known);
      return (frame, found) => {
        if (test(frame)) {
          rest(frame, found);
        }
      };
    }
    case "bind": {
      const place = placeOf(step.name, known);
      const value = closureOf(step.value, known);
      return (frame, found) => {
        frame.values[place] = value(frame);
        rest(frame, found);
      };
    }
    case "forEach":
      return forEach(step, rest, known);
    case "forEntries":
      return forEntries(step, rest, known);
  }
}

function forEach(step: Extract<Step, { kind: "forEach" }>, rest: Run, known: Known): Run {
  const list = closureOf(step.list, known);
  const itemOf = itemFor(step.items);
  const place = placeOf(step.each, known);
  const counter = step.index === null ? undefined : placeOf(step.index, known);
  return (frame, found) => {
    let index = 0;
    for (const item of listOf(list(frame))) {
      frame.values[place] = itemOf(item);
      if (counter !== undefined) {
        frame.values[counter] = index;
      }
      index += 1;
      rest(frame, found);
    }
  };
}

function forEntries(step: Extract<Step, { kind: "forEntries" }>, rest: Run, known: Known): Run {
  const map = closureOf(step.map, known);
  const key = placeOf(step.key, known);
  const place = placeOf(step.each, known);
  return (frame, found) => {
    for (const [name, value] of entriesOf(map(frame), step.values)) {
      frame.values[key] = name;
      frame.values[place] = value;
      rest(frame, found);
    }
  };
}
