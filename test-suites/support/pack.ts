// The pack, compiled once for a test file.
import { resolve } from "node:path";
import { ROOT } from "./root.ts";
import { compilePack } from "../../src/cli/compile-pack.ts";
import { joinRecognition } from "../../src/dsl/operator.ts";

export const { model, pack, diagnostics } = await compilePack(resolve(ROOT, "policies"), resolve(ROOT, "tsconfig.json"));
export const recognition = joinRecognition(pack.operators);
