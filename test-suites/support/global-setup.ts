// Before all test files: what each of them would do again, done once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serialize } from "node:v8";
import { compilePack } from "../../src/cli/compile-pack.ts";
import { readFixtures } from "./read-fixtures.ts";
import { ROOT } from "./root.ts";

/** Compiles the pack for `support/pack.ts`, reads the fixtures for `support/fixtures.ts`, and gives the run a temporary folder that goes with it. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "dok-tests-"));
  const { model, diagnostics } = await compilePack(resolve(ROOT, "policies"), resolve(ROOT, "tsconfig.json"));
  const file = join(folder, "model");
  writeFileSync(file, serialize({ model, diagnostics }));
  process.env["DOK_TEST_MODEL"] = file;
  const read = join(folder, "fixtures");
  writeFileSync(read, serialize(readFixtures()));
  process.env["DOK_TEST_FIXTURES"] = read;
  process.env["DOK_TEST_COMMITTED"] = join(folder, "committed");
  process.env["TMPDIR"] = join(folder, "tmp");
  mkdirSync(join(folder, "tmp"));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
