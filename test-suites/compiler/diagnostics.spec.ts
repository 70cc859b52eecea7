// Each code of the compiler on its own bad and good example: the bad one gets that code at a line of the file, all
// faults of a run come together, and the good one compiles.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { openProject } from "../../src/compiler/1-read/project.ts";
import { type Compiled, compile, type LoadedPack } from "../../src/compiler/compile.ts";
import { LANGUAGE_CODES } from "../../src/diagnostics/language-codes.ts";
import { ROOT } from "../support/root.ts";

const FOLDER = join(ROOT, "test-suites/compiler/diagnostics");
const project = openProject(resolve(ROOT, "tsconfig.json"), FOLDER);

async function compileFile(file: string): Promise<Compiled> {
  const pack: LoadedPack = await import(pathToFileURL(file).href);
  return compile({ project, folder: file, pack });
}

it("has examples for every code, and a code for every example", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(LANGUAGE_CODES).sort());
});

describe.each(Object.keys(LANGUAGE_CODES))("%s", (code) => {
  it("is reported for the bad example, with a place", async () => {
    const { diagnostics } = await compileFile(join(FOLDER, code, "bad.ts"));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found?.file).toMatch(/bad\.ts$/u);
    expect(found?.line).toBeGreaterThan(1);
    expect(found?.column).toBeGreaterThan(0);
    expect([found?.message, found?.why, found?.fix].every((text) => (text ?? "").length > 10)).toBe(true);
  });

  it("is not reported for the good example, which compiles", async () => {
    const { diagnostics, units } = await compileFile(join(FOLDER, code, "good.ts"));
    expect(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.message}`)).toEqual([]);
    expect(units.flatMap((unit) => unit.clauses).length).toBeGreaterThan(0);
  });
});
