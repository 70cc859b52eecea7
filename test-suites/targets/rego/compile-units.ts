// Units as packages of one WASM module: opa's start costs more than what it compiles.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { opaBuildWasm } from "../../../src/engines/opa.ts";
import { loadWasmPolicy, type WasmPolicy } from "../../../src/engines/wasm.ts";
import type { Unit } from "../../../src/ir/nodes.ts";
import type { RegoOptions } from "../../../src/targets/contract.ts";
import { renderRego } from "../../../src/targets/rego/render.ts";

export const FINDINGS: Omit<RegoOptions, "packageName"> = { header: ["Generated."], params: "flat", guard: "none", output: "findings" };

export function regoOf(unit: Unit, index: number): string {
  return renderRego([unit], { ...FINDINGS, packageName: `random.unit_${index}` });
}

export function entrypointOf(index: number): string {
  return `random/unit_${index}/findings`;
}

/** Writes modules to a folder of their own, hands it to `use`, and removes it. */
export async function withModules<T>(modules: readonly string[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "dok-rego-"));
  try {
    const sources = join(folder, "sources");
    await mkdir(sources);
    await Promise.all(modules.map((text, index) => writeFile(join(sources, `module_${index}.rego`), text)));
    return await use(sources);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function compileUnits(units: readonly Unit[]): Promise<WasmPolicy> {
  return withModules(units.map(regoOf), async (dir) => {
    const { wasm } = await opaBuildWasm({ dir, entrypoints: units.map((_, index) => entrypointOf(index)), out: join(dir, "..", "bundle.tar.gz") });
    return loadWasmPolicy(await readFile(wasm));
  });
}
