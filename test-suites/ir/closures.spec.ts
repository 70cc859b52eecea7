// Units as functions, which `check` runs, against the interpreter, which is the semantics.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closureOf } from "../../src/ir/closures.ts";
import { interpret, interpretUnit, type Reported } from "../../src/ir/interpret.ts";
import { type UnitJudge, unitJudge } from "../../src/ir/judge-unit.ts";
import { NO_OTHERS } from "../../src/ir/others.ts";
import { type Expr, literal, type Unit } from "../../src/ir/nodes.ts";
import { toValue } from "../../src/ir/values.ts";
import { corpusObjects, hasCorpus } from "../support/corpus.ts";
import { fixtures, groupOf } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";
import { arbitraryCase, arbitraryUnit } from "./arbitrary-units.ts";

const RUNS = Number(process.env["DOK_UNITS"] ?? 3_000);

const textOf = (finding: Reported): string => JSON.stringify(finding, ["kind", "control", "severity", "field", "message", "fix", "edit"]);

const judges = new WeakMap<Unit, Map<string, UnitJudge>>();

/** Made once of a unit and its parameters. */
function judgeOf(unit: Unit, parameters: { readonly [name: string]: unknown }): UnitJudge {
  const own = judges.get(unit) ?? new Map<string, UnitJudge>();
  const key = JSON.stringify(parameters);
  const judge = own.get(key) ?? unitJudge(unit, parameters);
  judges.set(unit, own.set(key, judge));
  return judge;
}

/** Each finding once, in an order that says nothing. */
function found(unit: Unit, object: unknown, parameters = {}, others = NO_OTHERS): readonly string[] {
  const texts = new Set<string>();
  judgeOf(unit, parameters)(toValue(object), (finding) => texts.add(textOf(finding)), others);
  return [...texts].sort();
}

const expected = (unit: Unit, object: unknown, parameters = {}, others = NO_OTHERS): readonly string[] => [
  ...interpretUnit(unit, object, parameters, others).map(textOf).sort(),
];

const units = model.units.map(({ edited, ...unit }): Unit => ({ ...unit, clauses: edited ?? unit.clauses }));
const unitsFor = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): readonly Unit[] =>
  units.filter(({ group, resourceKind }) => group === groupOf(apiVersion).group && resourceKind === kind);

it("random units on random objects, one judge for several", () => {
  let findings = 0;
  fc.assert(
    fc.property(arbitraryUnit(), fc.array(arbitraryCase, { minLength: 1, maxLength: 3 }), (unit, cases) => {
      const parameters = cases[0]?.parameters ?? {};
      const judge = unitJudge(unit, parameters);
      for (const { object } of cases) {
        const texts = new Set<string>();
        judge(toValue(object), (finding) => texts.add(textOf(finding)));
        expect([...texts].sort()).toEqual(expected(unit, object, parameters));
        findings += texts.size;
      }
    }),
    { numRuns: RUNS, seed: 20_261_121 },
  );
  expect(findings).toBeGreaterThan(RUNS / 2);
});

it("what stands for a mistyped item has no more keys than others", () => {
  const list: Expr = { kind: "field", of: { kind: "input" }, name: "list", type: { kind: "list", items: { kind: "record" } }, default: null };
  const item: Expr = { kind: "item", of: list, index: 0, type: { kind: "record" } };
  for (const key of ["__proto__", "constructor"]) {
    const entry: Expr = { kind: "entry", of: item, key: literal(key), type: { kind: "any" } };
    const input = toValue({ list: ["text"] });
    const scope = { input, params: new Map(), names: new Map(), facts: new Map() };
    expect(interpret(entry, scope)).toBeNull();
    expect(closureOf(entry, { params: new Map(), places: new Map() })({ input, values: [] })).toBeNull();
  }
});

describe("the pack", () => {
  it("on every fixture", () => {
    let findings = 0;
    for (const { object, params, others } of fixtures) {
      for (const unit of unitsFor(object)) {
        const texts = found(unit, object, params, others);
        expect(texts).toEqual(expected(unit, object, params, others));
        findings += texts.length;
      }
    }
    expect(findings).toBeGreaterThan(fixtures.length);
  });

  it(hasCorpus ? "on the corpus" : "on the corpus, which is not here", () => {
    for (const { object } of corpusObjects) {
      for (const unit of unitsFor(object)) {
        expect(found(unit, object)).toEqual(expected(unit, object));
      }
    }
    expect(corpusObjects.length > 0).toBe(hasCorpus);
  });
});

it("a fact that was not linked is refused", () => {
  const known = { params: new Map(), places: new Map() };
  expect(() => closureOf({ kind: "someFact", fact: "pods", each: "pod", test: { kind: "literal", value: true } }, known)).toThrow(
    "the fact pods is not linked",
  );
});
