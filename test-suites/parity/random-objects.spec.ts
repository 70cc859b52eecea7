// The policies on random objects: their TypeScript, the IR interpreter and the WASM module give the same findings.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opaBuildWasm } from "../../src/engines/opa.ts";
import { loadWasmPolicy, type WasmPolicy } from "../../src/engines/wasm.ts";
import { snake } from "../../src/targets/rego/context.ts";
import { renderRego } from "../../src/targets/rego/render.ts";
import { arbitraryObject, textsOf } from "../support/arbitrary-object.ts";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { model } from "../support/pack.ts";

const OBJECTS = Number(process.env["DOK_OBJECTS"] ?? 150);
const resources = model.operators.flatMap((operator) =>
  operator.resources.map((resource) => ({
    operator: operator.name,
    resource,
    units: model.units.filter((unit) => unit.operator === operator.name && unit.resourceKind === resource.kind),
  })),
);
const withUnits = resources.filter(({ units }) => units.length > 0);
const work = mkdtempSync(join(tmpdir(), "dok-random-"));
let wasm: WasmPolicy;
let compared = 0;
let found = 0;

const packageOf = (operator: string, kind: string): string => `dok.${snake(operator)}.${snake(kind)}`;

beforeAll(async () => {
  mkdirSync(join(work, "rego"));
  for (const { operator, resource, units } of withUnits) {
    const packageName = packageOf(operator, resource.kind);
    writeFileSync(
      join(work, "rego", `${packageName}.rego`),
      renderRego(units, { packageName, header: [], params: "by control", guard: "none", output: "findings" }),
    );
  }
  const entrypoints = withUnits.map(({ operator, resource }) => `${packageOf(operator, resource.kind).replaceAll(".", "/")}/findings`);
  const built = await opaBuildWasm({ dir: join(work, "rego"), entrypoints, out: join(work, "bundle.tar.gz") });
  wasm = await loadWasmPolicy(built.wasm);
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe.each(withUnits)("$operator $resource.kind", ({ operator, resource, units }) => {
  it.each(Object.keys(resource.versions))("%s: TypeScript, IR and WASM agree", (version) => {
    const entrypoint = `${packageOf(operator, resource.kind).replaceAll(".", "/")}/findings`;
    fc.assert(
      fc.property(arbitraryObject(resource, version, textsOf(units)), (object) => {
        const subject = JSON.parse(JSON.stringify(object)) as { apiVersion: string; kind: string };
        const reported = wasm.evaluate(
          { review: { object: subject, kind: { group: resource.group, version, kind: resource.kind } }, parameters: {} },
          entrypoint,
        ) as readonly { kind: string; control: string; severity: string; field: string; message: string }[];
        for (const unit of units) {
          const expected = linesOfInterpreter(unit.control, subject);
          const engine = reported
            .filter((finding) => finding.control === unit.control)
            .map((finding) =>
              finding.kind === "unseen" ? `unseen ${unit.control} ${finding.field}: ${finding.message}` : `${finding.severity} ${finding.message}`,
            );
          expect(linesOfTypeScript(unit.control, subject)).toEqual(expected);
          expect([...new Set(engine)].sort()).toEqual(expected);
          compared += 1;
          found += expected.length;
        }
      }),
      { numRuns: OBJECTS },
    );
  });
});

it("compared enough, and found enough, to mean something", () => {
  console.log(`${compared} verdicts of three evaluators compared, ${found} findings`);
  expect(compared).toBeGreaterThan(withUnits.length * OBJECTS);
  expect(found).toBeGreaterThan(compared / 10);
});
