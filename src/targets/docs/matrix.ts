// Controls × operators × targets, computed from what was compiled.
import { TARGETS } from "../bundle/plan.ts";
import type { Cell, PackModel } from "../contract.ts";

export interface MatrixCell {
  readonly status: Cell["status"];
  /** Kinds that enforce it, or the reason why none does. */
  readonly by: string;
  readonly targets: readonly string[];
}

export interface MatrixRow {
  readonly control: string;
  readonly title: string;
  readonly severity: string;
  readonly operators: { readonly [operator: string]: MatrixCell };
}

export function matrixOf(model: PackModel): readonly MatrixRow[] {
  return model.controls.map((control) => ({
    control: control.id,
    title: control.title,
    severity: control.severity,
    operators: Object.fromEntries(model.operators.map((operator) => [operator.name, cellOf(model, control.id, operator.name)])),
  }));
}

function cellOf(model: PackModel, control: string, operator: string): MatrixCell {
  const cells = model.cells.filter((cell) => cell.control === control && cell.operator === operator);
  const enforced = cells.filter((cell) => cell.status === "enforced");
  if (enforced.length > 0) {
    const units = model.units.filter((unit) => unit.control === control && unit.operator === operator);
    const finds = units.some((unit) => unit.clauses.some((clause) => clause.kind === "violation"));
    return { status: "enforced", by: enforced.map((cell) => cell.resourceKind).join(", "), targets: finds ? TARGETS : ["wasm"] };
  }
  const hidden = cells.find((cell) => cell.status === "not visible");
  return { status: hidden ? "not visible" : "not applicable", by: (hidden ?? cells[0])?.reason ?? "", targets: [] };
}
