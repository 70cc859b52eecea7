// Clauses as the compiler tidies them find what they found before; and what can never hold is gone.
import fc from "fast-check";
import { expect, it } from "vitest";
import { renameApart, tidy } from "../../src/compiler/4-link/clauses.ts";
import { interpretUnit } from "../../src/ir/interpret.ts";
import { type Clause, type Expr, literal, name, type Unit } from "../../src/ir/nodes.ts";
import { arbitraryCase, arbitraryUnit } from "../ir/arbitrary-units.ts";

const RUNS = 1_000;

it("random units mean the same", () => {
  let findings = 0;
  let changed = 0;
  fc.assert(
    fc.property(arbitraryUnit(), fc.array(arbitraryCase, { minLength: 1, maxLength: 3 }), (unit, cases) => {
      const tidied: Unit = { ...unit, clauses: renameApart(unit.clauses.flatMap((clause) => tidy(clause) ?? [])) };
      changed += JSON.stringify(tidied.clauses) === JSON.stringify(unit.clauses) ? 0 : 1;
      for (const { object, parameters } of cases) {
        const found = interpretUnit(tidied, object, parameters);
        expect(found).toEqual(interpretUnit(unit, object, parameters));
        findings += found.length;
      }
    }),
    { numRuns: RUNS, seed: 20_261_122 },
  );
  expect(findings).toBeGreaterThan(RUNS / 2);
  expect(changed).toBeGreaterThan(RUNS / 2);
});

const mode: Expr = { kind: "field", of: { kind: "input" }, name: "mode", type: { kind: "string" }, default: null };
const isSet: Expr = { kind: "not", operand: { kind: "equal", left: mode, right: literal(null) } };
const choice: Expr = { kind: "cond", test: isSet, then: literal("on"), else: literal("off") };

/** Reported where the test holds for a choice between `on` and `off`. */
function clauseWhere(test: Expr): Clause {
  const steps: Clause["steps"] = [
    { kind: "bind", name: "own", value: { kind: "let", name: "own_mode", value: mode, body: choice } },
    { kind: "bind", name: "chosen", value: { kind: "coalesce", value: name("own"), fallback: literal("off") } },
    { kind: "when", test },
  ];
  return { kind: "unseen", steps, at: literal("spec"), reason: name("chosen") };
}

it.each<[string, Expr, boolean | undefined]>([
  ["equals no choice", { kind: "equal", left: name("chosen"), right: literal("elsewhere") }, false],
  ["is among none of the choices", { kind: "member", value: name("chosen"), of: ["elsewhere", "unset"] }, false],
  ["is among all of the choices", { kind: "member", value: name("chosen"), of: ["on", "off", "unset"] }, true],
  ["equals a choice", { kind: "equal", left: name("chosen"), right: literal("on") }, undefined],
  ["is among some of the choices", { kind: "member", value: name("chosen"), of: ["on", "unset"] }, undefined],
  ["equals what may be anything", { kind: "equal", left: mode, right: literal("elsewhere") }, undefined],
])("a condition that %s", (_, test, known) => {
  const tests = tidy(clauseWhere(test))?.steps.filter(({ kind }) => kind === "when");
  expect(tests?.length).toBe(known === undefined ? 1 : known ? 0 : undefined);
});
