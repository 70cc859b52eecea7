// What a target can't say: declared by the control and left out there, or an error. Never dropped without a word.
import type { Gap, Target } from "../dsl/control.ts";
import { createDiagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import type { Unit } from "../ir/nodes.ts";
import { type Backends, CannotSay, type CelOptions, type PackModel } from "./contract.ts";
import { EXEMPTIONS } from "./gatekeeper/exemptions-parameter.ts";
import { LONGEST_NAME, policyName } from "./names.ts";
import { type BlindSpot, blindSpotsOf, sayable } from "./related.ts";
import { pairsOf } from "./select.ts";

/** The pack as a target gets it: without the units of controls that declare a gap there, and what needs other objects where it sees none. */
export function forTarget(model: PackModel, target: Target): PackModel {
  const left = new Set(model.controls.filter(({ gaps }) => gaps.some((gap) => gap.target === target)).map(({ id }) => id));
  return { ...model, units: sayable(left.size === 0 ? model.units : model.units.filter((unit) => !left.has(unit.control)), target) };
}

export interface DeclaredGap extends Gap {
  readonly control: string;
}

/** The gaps that controls declare, and those that come of what a target sees: for the matrix. */
export function gapsOf(model: PackModel): readonly (DeclaredGap | BlindSpot)[] {
  return [...declaredGaps(model), ...blindSpotsOf(model.units)];
}

function declaredGaps(model: PackModel): readonly DeclaredGap[] {
  return model.controls.flatMap(({ id, gaps }) => gaps.map((gap) => ({ control: id, ...gap })));
}

/** How each target that may refuse a unit renders it; Rego says everything that the IR has. */
const CEL_TARGETS: readonly (readonly [Target, CelOptions])[] = [
  ["gatekeeper-cel", { params: "constraint" }],
  ["kyverno-clusterpolicy", { params: "literal" }],
  ["kyverno-validatingpolicy", { params: "literal", others: "kyverno" }],
  ["admission", { params: "literal" }],
];

/** What no target may be asked to emit. `placeOf` gives the control's definition in the sources. */
export function checkTargets(model: PackModel, backends: Backends, placeOf: (control: string) => Place | undefined): readonly Diagnostic[] {
  const refused = model.units.flatMap((unit) => refusalsOf(unit, backends));
  const isDeclared = (control: string, target: Target): boolean => declaredGaps(model).some((gap) => gap.control === control && gap.target === target);
  const undeclared = refused.filter(({ unit, target }) => !isDeclared(unit.control, target));
  const unneeded = declaredGaps(model).filter((gap) => !refused.some(({ unit, target }) => unit.control === gap.control && target === gap.target));
  return [
    ...tooLongNames(model, placeOf),
    ...model.controls
      .filter(({ params }) => Object.hasOwn(params, EXEMPTIONS))
      .map(({ id }) => createDiagnostic("DOK4004", placeOf(id), { control: id, name: EXEMPTIONS })),
    ...undeclared.map(({ unit, target, why }) =>
      createDiagnostic("DOK4002", placeOf(unit.control), { target, control: unit.control, of: `${unit.operator} ${unit.resourceKind}`, why }),
    ),
    ...unneeded.map(({ control, target }) => createDiagnostic("DOK4003", placeOf(control), { control, target })),
  ];
}

interface Refusal {
  readonly unit: Unit;
  readonly target: Target;
  readonly why: string;
}

function refusalsOf(unit: Unit, backends: Backends): readonly Refusal[] {
  const answers = new Map<string, string | undefined>();
  return CEL_TARGETS.flatMap(([target, options]) => {
    const asked = sayable([unit], target);
    // The same clauses read the same wherever the parameters come from the same place.
    const key = `${options.params} ${asked[0]?.clauses.length}`;
    if (!answers.has(key)) {
      answers.set(
        key,
        refusal(() => backends.renderCel(asked, options)),
      );
    }
    const why = answers.get(key);
    return why === undefined ? [] : [{ unit, target, why }];
  });
}

function refusal(render: () => unknown): string | undefined {
  try {
    render();
    return undefined;
  } catch (error) {
    if (error instanceof CannotSay) {
      return error.message;
    }
    throw error;
  }
}

function tooLongNames(model: PackModel, placeOf: (control: string) => Place | undefined): readonly Diagnostic[] {
  return pairsOf(model)
    .map(({ control, operator }) => ({ control, name: policyName(control.id, operator.name) }))
    .filter(({ name }) => name.length > LONGEST_NAME)
    .map(({ control, name }) => createDiagnostic("DOK4001", placeOf(control.id), { name, length: String(name.length), most: String(LONGEST_NAME) }));
}
