// What several clauses begin with is one branch; that a plan finds what its clauses find is in closures.spec.ts.
import { expect, it } from "vitest";
import { type Clause, type Expr, literal, name, type Step } from "../../src/ir/nodes.ts";
import { type Branch, planOf } from "../../src/ir/plan.ts";
import { model } from "../support/pack.ts";

const spec: Expr = { kind: "field", of: { kind: "input" }, name: "pods", type: { kind: "list", items: { kind: "record" } }, default: null };
const each = (pod: string, index: string | null): Step => ({ kind: "forEach", list: spec, items: { kind: "record" }, index, each: pod });
const where = (pod: string, field: string): Step => ({
  kind: "when",
  test: { kind: "equal", left: { kind: "field", of: name(pod), name: field, type: { kind: "boolean" }, default: null }, right: literal(true) },
});
const clauseOf = (steps: readonly Step[], at: Expr): Clause => ({ kind: "unseen", steps, at, reason: literal("") });
const stepsIn = (branches: readonly Branch[]): number => branches.reduce((sum, branch) => sum + ("step" in branch ? 1 + stepsIn(branch.then) : 0), 0);
const reportsIn = (branches: readonly Branch[]): number => branches.reduce((sum, branch) => sum + ("step" in branch ? reportsIn(branch.then) : 1), 0);

it("one loop for three clauses, whatever their names and whether they count", () => {
  const [unit] = model.units;
  if (unit === undefined) {
    throw new Error("the pack has no unit");
  }
  const clauses = [
    clauseOf([each("pod", null), where("pod", "a")], literal("spec")),
    clauseOf([each("pod_2", "i_2"), where("pod_2", "b")], { kind: "show", value: name("i_2"), type: "number" }),
    clauseOf([each("pod_3", null), where("pod_3", "a")], literal("other")),
  ];
  const { branches } = planOf({ ...unit, clauses });
  expect(branches).toMatchObject([
    {
      step: { kind: "forEach", each: "v2", index: "v1" },
      then: [
        { step: where("v2", "a"), then: [{ report: { at: literal("spec") } }, { report: { at: literal("other") } }] },
        { step: where("v2", "b"), then: [{ report: { at: { value: name("v1") } } }] },
      ],
    },
  ]);
});

it("the pack's plans have each clause, and fewer steps", () => {
  let planned = 0;
  let written = 0;
  for (const unit of model.units) {
    const { branches } = planOf(unit);
    expect(reportsIn(branches)).toBe(unit.clauses.length);
    planned += stepsIn(branches);
    written += unit.clauses.reduce((sum, { steps }) => sum + steps.length, 0);
  }
  expect(planned).toBeLessThan(written * 0.9);
  console.log(`${planned} steps instead of ${written}`);
});
