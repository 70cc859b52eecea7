import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { opaBuildWasm, opaCheckStrict, opaFormat, writeOpaCapabilities } from "../../src/engines/opa.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const RULE = 'package shop\n\nallow if input.owner == "me"\n';
const NEWER_THAN_1_3 = "package shop\n\nflat := array.flatten([[1], [2]])\n";

describe("opa check", () => {
  it("counts what it checked", async () => {
    const file = await scratchFile("rule.rego", RULE);
    await writeFile(join(dirname(file), "notes.txt"), "not Rego");
    expect(await opaCheckStrict(dirname(file))).toBe(1);
    expect(await opaCheckStrict([file], { capabilities: "v1.3.0" })).toBe(1);
  });

  it.each([
    ["a file that does not parse", "package shop\nallow if {", /rego_parse_error/],
    ["a variable that nothing uses", "package shop\nallow if { x := 1 }\n", /assigned var x unused/],
  ])("refuses %s", async (_what, rego, message) => {
    await expect(opaCheckStrict(await scratchFile("rule.rego", rego))).rejects.toThrow(message);
  });

  it("refuses a folder without Rego, and one that is not there", async () => {
    await expect(opaCheckStrict(await scratchFolder())).rejects.toThrow(/no Rego to check/);
    await expect(opaCheckStrict("/nowhere")).rejects.toThrow(/does not exist/);
  });

  it("refuses a function that the wanted OPA does not have", async () => {
    const file = await scratchFile("rule.rego", NEWER_THAN_1_3);
    const capabilities = await writeOpaCapabilities("v1.3.0");
    try {
      expect(await opaCheckStrict(file)).toBe(1);
      await expect(opaCheckStrict(file, { capabilities })).rejects.toThrow(/undefined function array.flatten/);
      await expect(opaCheckStrict(file, { capabilities: "v1.3.0" })).rejects.toThrow(/undefined function array.flatten/);
    } finally {
      await rm(dirname(capabilities), { recursive: true });
    }
  });

  it("refuses an OPA that was never released", async () => {
    await expect(writeOpaCapabilities("v9.9.9")).rejects.toThrow(/no capabilities of v9.9.9/);
  });
});

describe("opa fmt", () => {
  it("formats", async () => {
    expect(await opaFormat('package shop\nallow if {input.owner=="me"}')).toBe(RULE);
  });

  it("refuses what does not parse", async () => {
    await expect(opaFormat("package shop\nallow if {")).rejects.toThrow(/rego_parse_error/);
  });
});

describe("opa build", () => {
  const build = async (rego: string, entrypoint: string) => {
    const dir = join(await scratchFolder(), "source");
    await mkdir(dir);
    await writeFile(join(dir, "rule.rego"), rego);
    return opaBuildWasm({ dir, entrypoints: [entrypoint], out: join(dir, "../out/bundle.tar.gz") });
  };

  it("gives the same module wherever the sources lie", async () => {
    const modules = [await build(RULE, "shop/allow"), await build(RULE, "shop/allow")];
    const [one, other] = await Promise.all(modules.map(({ wasm }) => readFile(wasm)));
    expect(one?.subarray(0, 4).toString("latin1")).toBe("\0asm");
    expect(one?.equals(other ?? Buffer.of())).toBe(true);
  });

  it("refuses an entrypoint that is no rule, and Rego that does not parse", async () => {
    await expect(build(RULE, "shop/nope")).rejects.toThrow(/"shop\/nope" does not refer to a rule/);
    await expect(build("package shop\nallow if {", "shop/allow")).rejects.toThrow(/rego_parse_error/);
  });
});
