// The backend against the reference semantics in the engines that users run: random units on random objects, units that
// share a policy, and large objects. DOK_UNITS and DOK_SEED run more, or others; a difference names the seed.
import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/ir/nodes.ts";
import { caseFromSeed, unitFromSeed } from "../../ir/arbitrary-units.ts";
import { type AgreementCase, caseOf, compareCases, randomCase } from "./agreement-cases.ts";
import { runGator, runKyverno } from "./run-engines.ts";
import { bigList, bigMap, NESTED, NESTED_OBJECTS, SAMPLE, SAMPLE_OBJECTS } from "./sample-units.ts";

const UNITS = Number(process.env["DOK_UNITS"] ?? 100);
const SEED = Number(process.env["DOK_SEED"] ?? 1);
const OBJECTS = 20;

const asCluster = (unit: Unit): Unit => ({ ...unit, group: "db.example.org", resourceKind: "Cluster" });
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => SEED + index);

describe("Gatekeeper", () => {
  it("says what the reference says of random units", async () => {
    const cases = seeds(UNITS).map((seed) => randomCase(seed, OBJECTS, { params: "constraint" }));
    const { compared, violations, differences } = compareCases(cases, await runGator(cases));
    console.log(`gator CEL: ${compared} objects, ${violations} violations`);
    expect(differences).toEqual([]);
    expect(compared).toBe(UNITS * OBJECTS);
    expect(violations).toBeGreaterThan(compared / 4);
  });

  it("says it of units that share a policy, and of those that the user chose", async () => {
    const joined = seeds(12).map((seed) => {
      const units: [Unit, Unit, Unit] = [
        { ...asCluster(unitFromSeed(seed)), control: "UM-1", params: [], clauses: unitFromSeed(seed, { without: ["param"] }).clauses },
        { ...unitFromSeed(seed + 500, { without: ["param"] }), group: "db.example.org", resourceKind: "Pooler", control: "UM-1" },
        { ...unitFromSeed(seed + 900, { without: ["param"] }), group: "", resourceKind: "Cluster", control: "UM-1" },
      ];
      const objects = Array.from({ length: 12 }, (_, index) => caseFromSeed(seed * 1000 + index).object);
      return caseOf(`j${seed}`, units, objects, { params: "constraint" });
    });
    const chosen = [["UM-1"], ["KSI-5"], [], undefined].map((controls, index): AgreementCase => {
      const parameters = controls === undefined ? {} : { controls };
      const speaks = controls === undefined || controls.length === 0 || controls.includes("UM-1");
      const made = caseOf(`c${index}`, [SAMPLE], SAMPLE_OBJECTS, { params: "constraint", controls: "parameter", parameters });
      return speaks ? made : { ...made, expected: new Map([...made.expected.keys()].map((name) => [name, []])) };
    });
    const { violations, differences } = compareCases([...joined, ...chosen], await runGator([...joined, ...chosen]));
    expect(differences).toEqual([]);
    expect(violations).toBeGreaterThan(30);
  });

  it("says it of texts within texts", async () => {
    const nested = caseOf("nested", [NESTED], NESTED_OBJECTS, { params: "literal" });
    const { violations, differences } = compareCases([nested], await runGator([nested]));
    expect(differences).toEqual([]);
    expect(violations).toBeGreaterThan(NESTED_OBJECTS.length * 5);
    const said = [...nested.expected.values()].flat().map((message) => message.split(" wrong")[0]);
    expect(said.filter((message) => message?.includes("(not shown)[")).length).toBeGreaterThan(10);
    expect(said.filter((message) => message?.includes("n.users[")).length).toBeGreaterThan(10);
    const { variables } = nested.policy;
    expect(variables.map(({ expression }) => expression).join(" ")).toMatch(/\.map\(v_role, /u);
  });

  it("judges large objects within its budget", async () => {
    const cases = [caseOf("list", [bigList.unit], bigList.objects, { params: "literal" }), caseOf("map", [bigMap.unit], bigMap.objects, { params: "literal" })];
    const said = await runGator(cases);
    expect(said.get("list-0")).toMatch(/ \| and 984 more$/u);
    expect(said.get("map-0")?.split(" | ")).toEqual(cases[1]?.expected.get("map-0"));
    expect(said.get("map-1")).toBe("300 violations, too many to name here");
    expect(said.get("map-2")).toBeUndefined();
  });

  it("would tell a backend that is wrong", async () => {
    const right = caseOf("right", [SAMPLE], SAMPLE_OBJECTS, { params: "literal" });
    const comparisons = right.policy.variables.flatMap(({ expression }, variable) =>
      [...expression.matchAll(/ (==|!=) /gu)].map((match) => ({ variable, at: match.index, op: match[1] })),
    );
    const broken = comparisons.map(({ variable, at, op }, number): AgreementCase => {
      const variables = right.policy.variables.map((each, index) =>
        index === variable ? { ...each, expression: `${each.expression.slice(0, at)} ${op === "==" ? "!=" : "=="} ${each.expression.slice(at + 4)}` } : each,
      );
      const made = caseOf(`b${number}`, [SAMPLE], SAMPLE_OBJECTS, { params: "literal" });
      return { ...made, policy: { ...made.policy, variables } };
    });
    expect(compareCases([right], await runGator([right])).differences).toEqual([]);
    expect(broken.length).toBeGreaterThan(5);
    const survivors: string[] = [];
    for (const each of broken) {
      // A broken policy may also fail on an object, which the runner throws.
      const said = await runGator([each]).catch((error: unknown) => new Map([["error", String(error)]]));
      if (compareCases([each], said).differences.length === 0) {
        survivors.push(JSON.stringify(each.policy.variables));
      }
    }
    expect(survivors).toEqual([]);
  });
});

describe.each(["ValidatingPolicy", "ClusterPolicy"] as const)("Kyverno %s", (kind) => {
  it("says what the reference says of random units", async () => {
    const cases = seeds(kind === "ValidatingPolicy" ? UNITS : 12).map((seed) => randomCase(seed, 10, { params: "literal" }, asCluster));
    const { compared, violations, differences } = compareCases(cases, await runKyverno(cases, kind));
    console.log(`kyverno ${kind}: ${compared} objects, ${violations} violations`);
    expect(differences).toEqual([]);
    expect(violations).toBeGreaterThan(compared / 4);
  });
});
