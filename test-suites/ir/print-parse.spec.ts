// The IR's own tools on random units and on the pack: printed and parsed it is the same; a rewrite that changes nothing
// changes nothing.
import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/ir/nodes.ts";
import { parseUnit } from "../../src/ir/parse.ts";
import { printUnit } from "../../src/ir/print.ts";
import { rewrite, rewriteClause } from "../../src/ir/rewrite.ts";
import { model } from "../support/pack.ts";
import { unitFromSeed } from "./arbitrary-units.ts";

const random = Array.from({ length: 500 }, (_, seed) => unitFromSeed(seed));

describe.each([
  ["random units", random],
  ["the pack's units", model.units],
] as const)("%s", (_, units) => {
  it("print and parse to themselves", () => {
    for (const unit of units) {
      expect(parseUnit(printUnit(unit))).toEqual(unit);
    }
    expect(units.length).toBeGreaterThan(50);
  });

  it("survive a rewrite that changes nothing", () => {
    const copy = (unit: Unit): Unit => ({ ...unit, clauses: unit.clauses.map((clause) => rewriteClause(clause, (expr) => rewrite(expr, (node) => node))) });
    for (const unit of units) {
      expect(copy(unit)).toEqual(unit);
    }
  });
});

it("a text that is no unit is refused with its place", () => {
  expect(() => parseUnit("unit {} (violation nonsense")).toThrow(/at position \d+/u);
});
