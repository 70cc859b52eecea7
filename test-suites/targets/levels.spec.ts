// What is never denied, whatever its severity; and what no policy of a cluster judges at all.
import { expect, it } from "vitest";
import { compactPartsOf, levelOf, pairsOf, targetsOf, unitsOf } from "../../src/targets/select.ts";
import { model } from "../support/pack.ts";

it("a finding is advice where it is of low severity, and in a report", () => {
  expect(["critical", "high", "medium", "low"].map((severity) => levelOf(severity, {}))).toEqual(["demand", "demand", "demand", "advice"]);
  expect(["critical", "high", "medium", "low"].map((severity) => levelOf(severity, { isReport: true }))).toEqual(["advice", "advice", "advice", "advice"]);
});

it("no policy demands anything of reports", () => {
  const parts = [...pairsOf(model), ...compactPartsOf(model)].filter(({ units }) => units.some(({ isReport }) => isReport === true));
  expect(parts.length).toBeGreaterThan(3);
  expect(new Set(parts.map(({ level }) => level))).toEqual(new Set(["advice"]));
});

it("what only files can be asked is in no policy of a cluster, and in the bundle", () => {
  const ofFiles = model.controls.filter(({ filesOnly }) => filesOnly !== undefined);
  expect(ofFiles.length).toBeGreaterThan(0);
  for (const control of ofFiles) {
    const own = model.units.filter((unit) => unit.control === control.id);
    expect(own.some(({ clauses }) => clauses.some(({ kind }) => kind === "violation"))).toBe(true);
    expect(unitsOf(model, control)).toEqual([]);
    expect(targetsOf(control, own)).toEqual(["wasm"]);
  }
});
