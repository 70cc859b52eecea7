// The two references in Node: the policy's own TypeScript, and the IR interpreter. Every engine is compared with them.
import { evaluateControl } from "../../src/dsl/evaluate.ts";
import { type Others, othersAmong } from "../../src/ir/others.ts";
import { composeMessage, interpretClauses } from "../../src/ir/interpret.ts";
import { groupOf } from "./fixtures.ts";
import { pack, recognition, unitsFor } from "./pack.ts";

/** A finding as comparable text: `severity message`, or `unseen CONTROL field: reason`. */
export type Line = string;

export type ParamValues = { readonly [name: string]: unknown };

interface Subject {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Nothing else is there. */
export const ALONE: Others = othersAmong([], true);

export function linesOfTypeScript(controlId: string, object: Subject, params: ParamValues = {}, others = ALONE): readonly Line[] {
  const control = pack.controls.find((candidate) => candidate.id === controlId);
  const { group, version } = groupOf(object.apiVersion);
  const lines = pack.operators.flatMap((operator) =>
    operator.resources
      .filter((item) => item.resource.group === group && item.resource.kind === object.kind)
      .flatMap((resourceFacts) => (control ? evaluateControl({ control, resourceFacts, version, object, pack: recognition, params, others }) : []))
      .map((finding) =>
        "unseen" in finding
          ? `unseen ${controlId} ${finding.at}: ${finding.unseen}`
          : `${finding.severity ?? control?.severity} ${composeMessage(controlId, finding.at, finding.message, finding.fix)}`,
      ),
  );
  return [...new Set(lines)].sort();
}

export function linesOfInterpreter(controlId: string, object: Subject, params: ParamValues = {}, others = ALONE): readonly Line[] {
  return [...new Set(allLinesOfInterpreter(controlId, object, params, others))].sort();
}

/** What was found by default among these others, as several suites ask again and again. */
const found = new WeakMap<Others, WeakMap<Subject, Map<string, readonly Line[]>>>();

/** The same as they are found, some of them perhaps more than once. */
export function allLinesOfInterpreter(controlId: string, object: Subject, params?: ParamValues, others = ALONE): readonly Line[] {
  if (params !== undefined && Object.keys(params).length > 0) {
    return interpreted(controlId, object, params, others);
  }
  const among = found.get(others) ?? new WeakMap<Subject, Map<string, readonly Line[]>>();
  const own = among.get(object) ?? new Map<string, readonly Line[]>();
  const lines = own.get(controlId) ?? interpreted(controlId, object, {}, others);
  found.set(others, among.set(object, own.set(controlId, lines)));
  return lines;
}

function interpreted(controlId: string, object: Subject, params: ParamValues, others: Others): readonly Line[] {
  const units = unitsFor(object).filter(({ control }) => control === controlId);
  return units.flatMap((unit) =>
    interpretClauses(unit, object, params, others).map((finding) =>
      finding.kind === "unseen" ? `unseen ${controlId} ${finding.field}: ${finding.message}` : `${finding.severity} ${finding.message}`,
    ),
  );
}
