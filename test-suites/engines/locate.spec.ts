import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { cachedEnginePath, type EngineName, locateEngine, requireEngine } from "../../src/engines/locate.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const ENGINES: readonly EngineName[] = ["opa", "gator", "kyverno"];

describe("locating an engine", () => {
  it.each(ENGINES)("%s is built at its pinned version", (engine) => {
    expect(requireEngine(engine)).toContain(engine);
  });

  it.each(ENGINES)("%s: without a binary, says what is missing, why it matters and what to do", async (engine) => {
    const environment = { DOK_ENGINES_DIR: await scratchFolder() };
    expect(locateEngine(engine, environment)).toBeUndefined();
    expect(() => requireEngine(engine, environment)).toThrow(new RegExp(`^${engine} is not here\\n  why: .+\\n {2}fix: .*npm run engines`));
  });

  it("takes the cached binary of the pinned version", async () => {
    const environment = { DOK_ENGINES_DIR: await scratchFolder() };
    const path = cachedEnginePath("opa", environment) ?? "";
    expect(path).toMatch(/\/opa-1\.22\.0-[0-9a-f]{12}\/opa$/);
    await mkdir(dirname(path));
    await writeFile(path, "");
    expect(locateEngine("opa", environment)).toBeUndefined();
    await chmod(path, 0o755);
    expect(locateEngine("opa", environment)).toBe(path);
  });

  it("prefers the binary that the environment names", async () => {
    const mine = await scratchFile("gator", "");
    await chmod(mine, 0o755);
    expect(requireEngine("gator", { DOK_GATOR: mine })).toBe(mine);
  });

  it("does not fall back when the environment names none", () => {
    expect(() => requireEngine("kyverno", { DOK_KYVERNO: "/nowhere/kyverno" })).toThrow(/DOK_KYVERNO names no program/);
  });
});
