// A comparison that never fails proves nothing. So: the same comparison as in the other suites, of policies compiled with
// a bug on purpose, must report it, in every engine that the bug reaches.
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Expr, Unit } from "../../src/ir/nodes.ts";
import type { PolicyPart } from "../../src/targets/select.ts";
import { type Bug, changed, type Chosen, first, writeBroken } from "../support/broken-output.ts";
import { compareGator, compareWasm } from "../support/engine-verdicts.ts";
import { fixtures } from "../support/fixtures.ts";
import { compareKyverno, type KyvernoFolder, kyvernoParts } from "../support/kyverno-verdicts.ts";
import { roundsOf, type Subject } from "../support/subjects.ts";
import { type Comparison, partsOf } from "../support/verdict-comparison.ts";

/** It has two clauses, loops, patterns and texts, on two kinds of objects. */
const UM_2: Chosen = { control: "UM-2", operator: "cloudnative-pg" };
/** Whether its fixtures tell depends on a default, */
const WITH_DEFAULTS: Chosen = { control: "UM-2", operator: "mariadb" };
/** on what stands around the match of a pattern, and on fallbacks, */
const WITH_PATTERNS: Chosen = { control: "CM-2", operator: "mariadb" };
/** or on upper case. */
const WITH_CASE: Chosen = { control: "NM-4", operator: "cloudnative-pg" };

type Compare = (generated: string, chosen: Chosen) => Promise<Comparison>;

function roundsFor(chosen: Chosen): readonly (readonly Subject[])[] {
  const own = fixtures.filter(
    ({ control, operator, params }) => control === chosen.control && operator === chosen.operator && Object.keys(params).length === 0,
  );
  return roundsOf(own.map(({ path, object }) => ({ from: path, object })));
}

function only(parts: readonly PolicyPart[], { control, operator }: Chosen): readonly PolicyPart[] {
  return parts.filter((part) => part.control.id === control && part.operator.name === operator);
}

const gator =
  (flavour: "rego" | "cel"): Compare =>
  (generated, chosen) =>
    compareGator(flavour, roundsFor(chosen), { generated, parts: only(partsOf(`gatekeeper-${flavour}`), chosen) });

const kyverno =
  (folder: KyvernoFolder): Compare =>
  (generated, chosen) =>
    compareKyverno(folder, roundsFor(chosen).flat(), { generated, parts: only(kyvernoParts(folder), chosen) });

const ENGINES = {
  "policy.wasm": (generated: string, chosen: Chosen): Promise<Comparison> => compareWasm(roundsFor(chosen).flat(), generated),
  "gator rego": gator("rego"),
  "gator cel": gator("cel"),
  "Kyverno ClusterPolicy": kyverno("kyverno/cluster-policies"),
  "Kyverno ValidatingPolicy": kyverno("kyverno/validating-policies"),
};

type Engine = keyof typeof ENGINES;

const ALL: readonly Engine[] = ["policy.wasm", "gator rego", "gator cel", "Kyverno ClusterPolicy", "Kyverno ValidatingPolicy"];
/** Those that read for themselves which objects a policy is for; policy.wasm is asked by the kind. */
const MATCHING = ALL.filter((engine) => engine !== "policy.wasm");

const negated = (operand: Expr): Expr => ({ kind: "not", operand });

const BUGS: readonly (Bug & { readonly reaches: readonly Engine[]; readonly in?: Chosen })[] = [
  {
    what: "an equality is turned",
    unit: (unit) =>
      changed(
        unit,
        first((expr) => expr.kind === "equal", negated),
      ),
    reaches: ALL,
  },
  { what: "`some` is taken for `every`", unit: (unit) => changed(unit, (expr) => (expr.kind === "some" ? { ...expr, kind: "every" } : expr)), reaches: ALL },
  {
    what: "a pattern must match the whole text",
    unit: (unit) => changed(unit, (expr) => (expr.kind === "matches" ? { ...expr, pattern: `^(?:${expr.pattern})$` } : expr)),
    in: WITH_PATTERNS,
    reaches: ALL,
  },
  {
    what: "a default is ignored",
    unit: (unit) => changed(unit, (expr) => (expr.kind === "field" ? { ...expr, default: null } : expr)),
    in: WITH_DEFAULTS,
    reaches: ALL,
  },
  {
    what: "`??` forgets its fallback",
    unit: (unit) => changed(unit, (expr) => (expr.kind === "coalesce" ? expr.value : expr)),
    in: WITH_PATTERNS,
    reaches: ALL,
  },
  { what: "lower() does nothing", unit: (unit) => changed(unit, (expr) => (expr.kind === "lower" ? expr.text : expr)), in: WITH_CASE, reaches: ALL },
  { what: "a clause is dropped", unit: (unit) => ({ ...unit, clauses: unit.clauses.slice(1) }), reaches: ALL },
  { what: "a clause's last condition is dropped", unit: withoutLastCondition, reaches: ALL },
  {
    what: "a byte of a message is another",
    text: (content) => content.replace("may log in from every address", "may log in from every Address"),
    reaches: ALL,
  },
  { what: "a comparison in the text is turned", text: turnedComparison, reaches: ALL },
  { what: "no kind matches", matched: (unit) => ({ ...unit, resourceKind: `${unit.resourceKind}s`, plural: `${unit.plural}es` }), reaches: MATCHING },
  { what: "another API group", matched: (unit) => ({ ...unit, group: `old.${unit.group}` }), reaches: MATCHING },
  {
    what: "another version of the API",
    matched: (unit) => ({ ...unit, versions: ["v1alpha9"] }),
    reaches: ["Kyverno ClusterPolicy", "Kyverno ValidatingPolicy"],
  },
  { what: "a plural is misspelt", matched: (unit) => ({ ...unit, plural: unit.plural.slice(0, -1) }), reaches: ["Kyverno ValidatingPolicy"] },
];

function withoutLastCondition(unit: Unit): Unit {
  const [clause, ...others] = unit.clauses;
  const at = clause?.steps.findLastIndex(({ kind }) => kind === "when") ?? -1;
  return clause === undefined ? unit : { ...unit, clauses: [{ ...clause, steps: clause.steps.filter((_, index) => index !== at) }, ...others] };
}

/** The first after what a clause begins with that isn't about the kind, as above it are the packaging and the parts that all policies share. */
function turnedComparison(content: string): string {
  const rule = content.search(/violation contains|finding contains|findings contains|_found_1|name: "found_1/u);
  const kind = content.indexOf("input.review.kind.kind == ", rule);
  const at = content.indexOf(" == ", kind < 0 ? rule : content.indexOf("\n", kind));
  return rule < 0 || at < 0 ? content : `${content.slice(0, at)} != ${content.slice(at + 4)}`;
}

describe("the comparison", () => {
  it.each([UM_2, WITH_DEFAULTS, WITH_PATTERNS, WITH_CASE])("has nothing to say of what the compiler emits for $control $operator", async (chosen) => {
    const folder = await writeBroken(chosen, { what: "no bug" });
    for (const engine of ALL) {
      const { compared, violations, differences } = await ENGINES[engine](folder, chosen);
      expect(differences, engine).toEqual([]);
      expect(compared, engine).toBeGreaterThanOrEqual(roundsFor(chosen).flat().length);
      expect(violations, engine).toBeGreaterThan(2);
    }
    rmSync(folder, { recursive: true });
  });

  it.each(BUGS)("notices where $what", async (bug) => {
    const chosen = bug.in ?? UM_2;
    const folder = await writeBroken(chosen, bug);
    for (const engine of bug.reaches) {
      const { differences } = await ENGINES[engine](folder, chosen);
      expect(differences.length, engine).toBeGreaterThan(0);
    }
    rmSync(folder, { recursive: true });
  });
});
