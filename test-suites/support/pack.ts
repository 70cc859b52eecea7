// The pack, compiled once: for all test files by global-setup.ts, else (a benchmark) here.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deserialize } from "node:v8";
import * as policies from "../../policies/index.ts";
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
