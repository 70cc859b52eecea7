// A version of the pack before this one, made of it: other words, a weaker rule, another parameter, one control more and
// one less.
import { type Clause, literal, type Unit } from "../../../../src/ir/nodes.ts";
import type { ControlInfo, PackModel } from "../../../../src/targets/contract.ts";

export interface Versions {
  readonly older: PackModel;
  readonly newer: PackModel;
  /** Only the older one has it. */
  readonly dropped: string;
  /** Only the newer one has it. */
  readonly added: string;
  /** Its words and, where it has several, its last rule came later. */
  readonly changed: string;
  /** Its parameter had another type and another default. */
  readonly retyped: { readonly control: string; readonly parameter: string; readonly was: string };
}

const OLDER_WORDS = "said in older words";

/** The pack of an operator and an older one, for each choice of the control that changed and of the one that was added. */
export function* versionsOf(model: PackModel, name: string): Generator<Versions> {
  const newer: PackModel = {
    ...model,
    operators: model.operators.filter((operator) => operator.name === name),
    units: model.units.filter(({ operator }) => operator === name),
    cells: model.cells.filter(({ operator }) => operator === name),
  };
  const busiest = [...newer.controls].sort((a, b) => unitsOfControl(newer, b.id).length - unitsOfControl(newer, a.id).length);
  const withParameters = first(busiest.filter((control) => retypable(control) !== undefined));
  const others = busiest.filter(({ id, params }) => Object.keys(params).length === 0 && unitsOfControl(newer, id).length > 0);
  for (const changed of others) {
    for (const added of others.filter((control) => control !== changed)) {
      yield madeOf(newer, { changed, added, withParameters });
    }
  }
}

interface Choice {
  readonly changed: ControlInfo;
  readonly added: ControlInfo;
  readonly withParameters: ControlInfo;
}

function madeOf(newer: PackModel, { changed: source, added: gone, withParameters }: Choice): Versions {
  const parameter = retypable(withParameters) ?? "";
  const dropped: ControlInfo = { ...source, id: "OLD-1", title: "A control of the past", gaps: [] };
  const older: PackModel = {
    ...newer,
    version: "0.0.1",
    controls: [
      ...newer.controls.filter(({ id }) => id !== gone.id).map((control) => (control === withParameters ? retype(control, parameter) : control)),
      dropped,
    ],
    units: [
      ...newer.units.filter(({ control }) => control !== gone.id).map((unit) => (unit.control === source.id ? weaken(unit) : unit)),
      ...unitsOfControl(newer, source.id).map((unit) => ({ ...unit, control: dropped.id })),
    ],
  };
  return { older, newer, dropped: dropped.id, added: gone.id, changed: source.id, retyped: { control: withParameters.id, parameter, was: OLDER_WORDS } };
}

const unitsOfControl = (model: PackModel, id: string): readonly Unit[] => model.units.filter(({ control }) => control === id);

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) {
    throw new Error("the pack has no control of which an older version could be made");
  }
  return item;
}

/** A parameter that isn't a text yet. */
const retypable = ({ params }: ControlInfo): string | undefined => Object.entries(params).find(([, { kind }]) => kind !== "text")?.[0];

function retype(control: ControlInfo, parameter: string): ControlInfo {
  const older = { kind: "text" as const, description: "As it once was", default: OLDER_WORDS };
  return { ...control, params: { ...control.params, [parameter]: older } };
}

function weaken(unit: Unit): Unit {
  const violations = unit.clauses.filter(({ kind }) => kind === "violation");
  const last = violations.length > 1 ? violations.at(-1) : undefined;
  const reword = (clause: Clause): Clause => (clause.kind === "violation" ? { ...clause, message: literal(OLDER_WORDS) } : clause);
  return { ...unit, clauses: unit.clauses.filter((clause) => clause !== last).map(reword) };
}
