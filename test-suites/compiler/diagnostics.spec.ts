// Each code of the compiler on its own bad and good example: the bad one gets that code at a line of the file, all
// faults of a run come together, and the good one compiles.
import { readdirSync, readFileSync } from "node:fs";
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

interface Fault {
  readonly code: string;
  readonly line: number;
  readonly text: string;
}

/** `// DOK2004: thing.spec?.on` above a line: that code at that text of the line. */
function expectedFaults(source: string): readonly Fault[] {
  const lines = source.split("\n");
  const isComment = (line: string): boolean => line.trimStart().startsWith("//");
  return lines.flatMap((line, at) => {
    const [, code, text] = /^\s*\/\/ (DOK\d+): (.*)$/u.exec(line) ?? [];
    const target = lines.findIndex((other, index) => index > at && !isComment(other)) + 1;
    return code === undefined || text === undefined ? [] : [{ code, line: target, text }];
  });
}

function inOrder(a: { readonly code: string; readonly line: number }, b: { readonly code: string; readonly line: number }): number {
  return a.line - b.line || a.code.localeCompare(b.code);
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")}`, "u");
}

it("has examples for every code, and a code for every example", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(LANGUAGE_CODES).sort());
});

describe.each(Object.keys(LANGUAGE_CODES))("%s", (code) => {
  it("is reported for the bad example, where its comments say, with all other faults", async () => {
    const file = join(FOLDER, code, "bad.ts");
    const { diagnostics } = await compileFile(file);
    const expected = [...expectedFaults(readFileSync(file, "utf8"))].sort(inOrder);
    expect(expected.map((fault) => fault.code)).toContain(code);
    expect(diagnostics.every((diagnostic) => diagnostic.file === file)).toBe(true);
    expect(
      diagnostics.map(({ code, line = 0, column = 0, source = "" }) => ({ code, line, text: source.split("\n")[line - 1]?.slice(column - 1) })).sort(inOrder),
    ).toEqual(expected.map((fault) => ({ ...fault, text: expect.stringMatching(startsWith(fault.text)) })));
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect([found?.message, found?.why, found?.fix].every((text) => (text ?? "").length > 10)).toBe(true);
  });

  it("is not reported for the good example, which compiles", async () => {
    const { diagnostics, units } = await compileFile(join(FOLDER, code, "good.ts"));
    expect(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.message}`)).toEqual([]);
    expect(units.flatMap((unit) => unit.clauses).length).toBeGreaterThan(0);
  });
});
