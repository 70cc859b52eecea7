// The pack, compiled once: for all test files by global-setup.ts, else (a benchmark) here.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deserialize } from "node:v8";
import * as policies from "../../policies/index.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { joinRecognition } from "../../src/dsl/operator.ts";
import type { PackModel } from "../../src/targets/contract.ts";
import { ROOT } from "./root.ts";

interface Compiled {
  readonly model: PackModel;
  readonly diagnostics: readonly Diagnostic[];
}

async function compiled(): Promise<Compiled> {
  const file = process.env["DOK_TEST_MODEL"];
  if (file !== undefined) {
    return deserialize(readFileSync(file));
  }
  const { compilePack } = await import("../../src/cli/compile-pack.ts");
  return compilePack(resolve(ROOT, "policies"), resolve(ROOT, "tsconfig.json"));
}

export const { model, diagnostics } = await compiled();
export const pack = policies;
export const recognition = joinRecognition(pack.operators);

const unitsByKind = new Map<string, Unit[]>();
for (const unit of model.units) {
  for (const version of unit.versions) {
    const kind = kindKey(unit.group === "" ? version : `${unit.group}/${version}`, unit.resourceKind);
    unitsByKind.set(kind, [...(unitsByKind.get(kind) ?? []), unit]);
  }
}

/** All that is judged of objects of a kind in a version, in the model's order; of two operators where both have the kind. */
export function unitsFor({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): readonly Unit[] {
  return unitsByKind.get(kindKey(apiVersion, kind)) ?? [];
}

function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}
