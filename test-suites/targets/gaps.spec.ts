// What a target can't say is an error, unless the control declares it; then it is left out there, and the matrix says so.
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { planAll } from "../../src/cli/build.ts";
import { compilePack } from "../../src/cli/compile-pack.ts";
import { ROOT } from "../support/root.ts";

const CEL_TARGETS = ["gatekeeper-cel", "kyverno-clusterpolicy", "kyverno-validatingpolicy", "admission"];
const packOf = (name: string) => compilePack(join(ROOT, "test-suites/targets/gaps", name), resolve(ROOT, "tsconfig.json"));

describe("a rule that CEL can't hold", () => {
  it("is an error for each target, at the control, with what to do", async () => {
    const { diagnostics } = await packOf("undeclared");
    expect(diagnostics.map(({ code, line, column, message }) => ({ code, line, column, target: message.split(" ")[0] }))).toEqual(
      CEL_TARGETS.map((target) => ({ code: "DOK4002", line: 7, column: 17, target })),
    );
    expect(diagnostics[0]?.message).toMatch(/cannot say X-1 of example Thing: param_allowed has \d+ characters of CEL/u);
    expect(diagnostics[0]?.fix).toContain("gaps");
    expect(diagnostics.every(({ file }) => file?.endsWith("undeclared/index.ts"))).toBe(true);
  });

  it("is left out where the control declares it, and nowhere else", async () => {
    const { model, diagnostics } = await packOf("declared");
    expect(diagnostics).toEqual([]);
    const files = planAll(model);
    const withControl = files.filter(({ path }) => /(^|\/)x-1\.yaml$/u.test(path)).map(({ path }) => path);
    expect(withControl).toEqual(["rego/constraints/example", "rego/templates"].map((folder) => `gatekeeper/${folder}/x-1.yaml`));
    const matrix = JSON.parse(files.find(({ path }) => path === "matrix.json")?.content ?? "{}");
    expect(matrix.gaps.map((gap: { readonly control: string; readonly target: string }) => `${gap.control} ${gap.target}`)).toEqual(
      CEL_TARGETS.map((target) => `X-1 ${target}`),
    );
    expect(matrix.rows[0].operators.example.targets).toEqual(["gatekeeper-rego", "wasm"]);
    expect(files.find(({ path }) => path === "matrix.md")?.content).toContain("| X-1 | admission | the list of names is longer than an expression of CEL |");
  });

  it("may not be declared where the target can say it", async () => {
    const { diagnostics } = await packOf("unneeded");
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(
      CEL_TARGETS.map((target) => `DOK4003 X-1 declares a gap that is none: ${target} can say it`),
    );
  });
});

it("refuses a policy name that is longer than a label", async () => {
  const { diagnostics } = await packOf("long-name");
  expect(diagnostics.map(({ code }) => code)).toEqual(["DOK4001"]);
  expect(diagnostics[0]?.message).toContain("74 characters, more than 63");
});

it("refuses a parameter with the name that exemptions have", async () => {
  const { diagnostics } = await packOf("reserved-name");
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(["DOK4004 X-1 has a parameter called exemptions"]);
  expect(diagnostics[0]?.file).toMatch(/reserved-name\/index\.ts$/u);
});
