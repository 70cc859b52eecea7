// Controls × operators × targets, computed from what was compiled.
import type { Cell, ControlInfo, PackModel } from "../contract.ts";
import { targetsOf } from "../select.ts";

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
  readonly profile: string;
  readonly operators: { readonly [operator: string]: MatrixCell };
}

export function matrixOf(model: PackModel): readonly MatrixRow[] {
  return model.controls.map((control) => ({
    control: control.id,
    title: control.title,
    severity: control.severity,
    profile: control.profile,
    operators: Object.fromEntries(model.operators.map((operator) => [operator.name, cellOf(model, control, operator.name)])),
  }));
}

function cellOf(model: PackModel, control: ControlInfo, operator: string): MatrixCell {
  const cells = model.cells.filter((cell) => cell.control === control.id && cell.operator === operator);
  const enforced = cells.filter((cell) => cell.status === "enforced").map((cell) => ({ operator, kind: cell.resourceKind, by: cell.resourceKind }));
  const inSchema = cells.flatMap(({ resourceKind, schemaJudge }) => (schemaJudge ? [{ ...schemaJudge, by: `${schemaJudge.kind} of ${resourceKind}` }] : []));
  const judges = [...enforced, ...inSchema];
  const hidden = cells.find((cell) => cell.status === "not visible");
  if (judges.length > 0) {
    const units = model.units.filter(
      (unit) => unit.control === control.id && judges.some((judge) => judge.operator === unit.operator && judge.kind === unit.resourceKind),
    );
    const unseen = hidden && enforced.length === 0 ? `; not visible in objects: ${hidden.reason}` : "";
    return { status: "enforced", by: `${judges.map(({ by }) => by).join(", ")}${unseen}`, targets: targetsOf(control, units) };
  }
  return { status: hidden ? "not visible" : "not applicable", by: (hidden ?? cells[0])?.reason ?? "", targets: [] };
}
