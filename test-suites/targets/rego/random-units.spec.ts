// The backend against the reference semantics: random units on random objects, in WASM and in opa itself (Gatekeeper's
// evaluator). A failure names the seeds; DOK_UNITS and DOK_SEED run more, or others.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { requireEngine } from "../../../src/engines/locate.ts";
import { opaCheckStrict } from "../../../src/engines/opa.ts";
import { runProcess } from "../../../src/engines/run-process.ts";
import type { WasmPolicy } from "../../../src/engines/wasm.ts";
import { interpretUnit } from "../../../src/ir/interpret.ts";
import { caseFromSeed, unitFromSeed } from "../../ir/arbitrary-units.ts";
import { compileUnits, entrypointOf, regoOf, withModules } from "./compile-units.ts";

const UNITS = Number(process.env["DOK_UNITS"] ?? 120);
const SEED = Number(process.env["DOK_SEED"] ?? 1);
const OBJECTS = 100;
const NATIVE_OBJECTS = 8;

const units = Array.from({ length: UNITS }, (_, index) => unitFromSeed(SEED + index));
/** What an engine is asked about is an object, with anything in it. */
function caseOf(unit: number, index: number): ReturnType<typeof caseFromSeed> {
  const { object, parameters } = caseFromSeed(SEED + unit * OBJECTS + index);
  const isObject = typeof object === "object" && object !== null && !Array.isArray(object);
  return { object: isObject ? object : {}, parameters };
}

/** As a set: neither the order of findings nor that of their fields means anything. */
function asSet(findings: unknown): readonly string[] {
  const list: readonly object[] = Array.isArray(findings) ? findings : [{ not: findings }];
  return list.map((finding) => JSON.stringify(Object.entries(finding).sort())).sort();
}

describe("random units", () => {
  let policy: WasmPolicy;
  beforeAll(async () => {
    policy = await compileUnits(units);
  });

  it("pass `opa check --strict` with the oldest OPA that is supported", async () => {
    await withModules(units.map(regoOf), (folder) => opaCheckStrict(folder, { capabilities: "v1.3.0" }));
  });

  it("are what `opa fmt` would leave", async () => {
    const { stdout, stderr } = await withModules(units.map(regoOf), (folder) => runProcess(requireEngine("opa"), ["fmt", "--list", folder]));
    expect(`${stdout}${stderr}`).toBe("");
  });

  it("give in WASM what the interpreter gives", () => {
    let found = 0;
    for (const [index, unit] of units.entries()) {
      for (let each = 0; each < OBJECTS; each += 1) {
        const { object, parameters } = caseOf(index, each);
        const expected = asSet(interpretUnit(unit, object, parameters));
        const actual = asSet(policy.evaluate({ review: { object }, parameters }, entrypointOf(index)));
        found += expected.length;
        expect(actual, `unit ${SEED + index}, object ${SEED + index * OBJECTS + each}`).toEqual(expected);
      }
    }
    expect(found).toBeGreaterThan(UNITS * OBJECTS * 0.2);
  });

  it("give in opa what the interpreter gives", async () => {
    await withModules(units.map(regoOf), async (folder) => {
      for (let each = 0; each < NATIVE_OBJECTS; each += 1) {
        const { object, parameters } = caseOf(0, each);
        const input = join(folder, "..", "input.json");
        await writeFile(input, JSON.stringify({ review: { object }, parameters }));
        const { stdout, stderr } = await runProcess(requireEngine("opa"), ["eval", "--format", "raw", "--data", folder, "--input", input, "data.random"]);
        const answers: { readonly [unit: string]: { readonly findings: unknown } } = JSON.parse(stdout || `{"error": ${JSON.stringify(stderr)}}`);
        for (const [index, unit] of units.entries()) {
          expect(asSet(answers[`unit_${index}`]?.findings), `unit ${SEED + index}, object ${SEED + each}`).toEqual(
            asSet(interpretUnit(unit, object, parameters)),
          );
        }
      }
    });
  });

  it("are the same each time", () => {
    expect(units.map((_, index) => regoOf(unitFromSeed(SEED + index), index))).toEqual(units.map(regoOf));
  });
});
