// A unit as a function: made once, then called for each object.
import { type Closure, closureOf, entriesOf, type Frame, itemFor, type Known, listOf, placeOf, testOf, textOf } from "./closures.ts";
import { composeMessage, paramValue, type Reported } from "./interpret.ts";
import type { Clause, Step, Unit } from "./nodes.ts";
import { toValue, type Value } from "./values.ts";

/** All findings of a unit on an object; the same one may come twice. */
export type UnitJudge = (object: Value, found: (finding: Reported) => void) => void;

type Run = (frame: Frame, found: (finding: Reported) => void) => void;

/** The unit with the user's parameters. */
export function unitJudge(unit: Unit, given: { readonly [name: string]: unknown } = {}): UnitJudge {
  const params = new Map(unit.params.map((param) => [param.name, paramValue(param, toValue(given[param.name]))]));
  const clauses = unit.clauses.map((clause) => clauseOf(unit, clause, { params, places: new Map() }));
  return (object, found) => {
    for (const { run, places } of clauses) {
      run({ input: object, values: new Array<Value>(places).fill(null) }, found);
    }
  };
}

function clauseOf(unit: Unit, clause: Clause, known: Known): { readonly run: Run; readonly places: number } {
  const report = reportOf(unit, clause, known);
  const run = clause.steps.reduceRight<Run>((rest, step) => stepOf(step, rest, known), report);
  return { run, places: known.places.size };
}

function reportOf({ control, severity }: Unit, clause: Clause, known: Known): Run {
  const at = closureOf(clause.at, known);
  if (clause.kind === "unseen") {
    const reason = closureOf(clause.reason, known);
    return (frame, found) => found({ kind: "unseen", control, severity, field: textOf(at(frame)), message: textOf(reason(frame)), fix: "" });
  }
  const message: Closure = closureOf(clause.message, known);
  const remedy = closureOf(clause.fix, known);
  return (frame, found) => {
    const field = textOf(at(frame));
    const fix = textOf(remedy(frame));
    found({ kind: "violation", control, severity: clause.severity, field, message: composeMessage(control, field, textOf(message(frame)), fix), fix });
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
    for (const [index, item] of listOf(list(frame)).entries()) {
      frame.values[place] = itemOf(item);
      if (counter !== undefined) {
        frame.values[counter] = index;
      }
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
