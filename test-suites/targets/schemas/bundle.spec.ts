// pack.json, the bundle's manifest and matrix.json against each other, and the modules that they name.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPack } from "../../../src/cli/pack-file.ts";
import { loadWasmPolicy } from "../../../src/engines/wasm.ts";
import { ROOT } from "../../support/root.ts";
import { dig, isRecord, textAt } from "./documents.ts";

const GENERATED = join(ROOT, "generated");
const read = (file: string): unknown => JSON.parse(readFileSync(join(GENERATED, file), "utf8"));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const pack = readPack();
const controls = pack.controls.map(({ id }) => id);
const operators = pack.operators.map(({ name }) => name);

it("no id, name or kind stands twice", () => {
  for (const keys of [controls, operators, pack.resources.map(({ group, kind }) => `${group}/${kind}`)]) {
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it("each control says one thing of each kind", () => {
  for (const resource of pack.resources) {
    const said = [...resource.enforced, ...resource.notVisible.map(({ control }) => control), ...resource.notApplicable.map(({ control }) => control)];
    expect([...said].sort(), resource.kind).toEqual([...controls].sort());
    expect(operators).toContain(resource.operator);
    expect(resource.enforced.length > 0, resource.kind).toBe(resource.entrypoint !== null);
  }
});

it("the entrypoints are those of policy.wasm, each with its module", async () => {
  const entrypoints = pack.resources.flatMap(({ entrypoint }) => entrypoint ?? []);
  const wasm = await loadWasmPolicy(join(GENERATED, "bundle/policy.wasm"));
  expect([...entrypoints].sort()).toEqual(wasm.entrypoints);
  // OPA that has no WASM runtime would refuse the bundle.
  expect(dig(read("bundle/.manifest"), "wasm")).toBeUndefined();
  expect(entrypoints.filter((entrypoint) => !existsSync(join(GENERATED, "bundle", entrypoint.replace(/\/findings$/u, ".rego"))))).toEqual([]);
});

/** Where a target's policies stand: for each control one file in each operator's folder, and one for what it only advises. */
const FOLDERS: { readonly [target: string]: string } = {
  "gatekeeper-rego": "gatekeeper/rego/constraints",
  "gatekeeper-cel": "gatekeeper/cel/constraints",
  "kyverno-clusterpolicy": "kyverno/cluster-policies",
  "kyverno-validatingpolicy": "kyverno/validating-policies",
  admission: "admission",
};
const fileNames = (control: string): readonly string[] => [control, `${control}-advice`].map((name) => `${name.toLowerCase()}.yaml`);
const targetsWithFiles = (control: string, among: readonly string[]): readonly string[] =>
  Object.entries(FOLDERS).flatMap(([target, folder]) =>
    among.some((operator) => fileNames(control).some((name) => existsSync(join(GENERATED, folder, operator, name)))) ? [target] : [],
  );

it("a target is listed where its files are", () => {
  expect(Object.keys(pack.targets).sort()).toEqual([...controls].sort());
  for (const [control, targets] of Object.entries(pack.targets)) {
    expect(targets.filter((target) => target !== "wasm").sort(), control).toEqual([...targetsWithFiles(control, operators)].sort());
    expect(targets.includes("wasm"), control).toBe(pack.resources.some(({ enforced }) => enforced.includes(control)));
  }
});

it("the matrix has the same controls, operators and severities", () => {
  const rows = list(dig(read("matrix.json"), "rows"));
  expect(rows.map((row) => [textAt(row, "control"), textAt(row, "title"), textAt(row, "severity")])).toEqual(
    pack.controls.map(({ id, title, severity }) => [id, title, severity]),
  );
  for (const row of rows) {
    const cells = dig(row, "operators");
    expect(Object.keys(isRecord(cells) ? cells : {})).toEqual(operators);
  }
});

it("the matrix lists the targets in which the policy stands", () => {
  const rows = list(dig(read("matrix.json"), "rows"));
  const cells = rows.flatMap((row) => operators.map((operator) => ({ control: textAt(row, "control"), operator, cell: dig(row, "operators", operator) })));
  // What a kind's schema shows is judged where schemas are.
  const judges = pack.resources.filter(({ kind }) => kind === "CustomResourceDefinition").map(({ operator }) => operator);
  for (const { control, operator, cell } of cells) {
    const folders = textAt(cell, "by").includes("CustomResourceDefinition of ") ? [operator, ...judges] : [operator];
    const targets = list(dig(cell, "targets")).map(String);
    expect(targets.filter((target) => target !== "wasm").sort(), `${control} ${operator}`).toEqual([...targetsWithFiles(control, folders)].sort());
    expect(targets.includes("wasm"), `${control} ${operator}`).toBe(textAt(cell, "status") === "enforced");
  }
  expect(cells.length).toBe(controls.length * operators.length);
});
