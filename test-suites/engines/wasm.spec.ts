import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { opaBuildWasm } from "../../src/engines/opa.ts";
import { loadWasmPolicy, type WasmOptions } from "../../src/engines/wasm.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const RULES = `package shop

findings contains {"msg": sprintf("%s is big", [name])} if {
	some name, size in input.sizes
	size > 10
}

is_false if input == false

# Two values for one rule: the evaluation aborts.
conflict := 1 if input.a
conflict := 2 if input.b
`;

async function load(options?: WasmOptions) {
  const folder = await scratchFolder();
  await mkdir(join(folder, "source"));
  await writeFile(join(folder, "source/rules.rego"), RULES);
  const entrypoints = ["shop/findings", "shop/is_false", "shop/conflict"];
  const { wasm } = await opaBuildWasm({ dir: join(folder, "source"), entrypoints, out: join(folder, "bundle.tar.gz") });
  return loadWasmPolicy(wasm, options);
}

describe("a policy in WASM", () => {
  it("evaluates each entrypoint", async () => {
    const policy = await load();
    expect(policy.entrypoints).toEqual(["shop/conflict", "shop/findings", "shop/is_false"]);
    expect(policy.evaluate({ sizes: { a: 11, b: 9 } }, "shop/findings")).toEqual([{ msg: "a is big" }]);
    expect(policy.evaluate({}, "shop/findings")).toEqual([]);
    expect(policy.evaluate({}, "shop/conflict")).toBeUndefined();
  });

  it("knows the input false from no input", async () => {
    expect((await load()).evaluate(false, "shop/is_false")).toBe(true);
  });

  it("gives memory back after a large input", async () => {
    const policy = await load({ maxMemoryBytes: 1_000_000 });
    const small = policy.memoryBytes();
    policy.evaluate({ sizes: { big: 11 }, padding: "x".repeat(3_000_000) }, "shop/findings");
    expect(policy.memoryBytes()).toBeGreaterThan(3_000_000);
    expect(policy.evaluate({ sizes: { a: 11 } }, "shop/findings")).toEqual([{ msg: "a is big" }]);
    expect(policy.memoryBytes()).toBe(small);
  });

  it("refuses an evaluation that aborts, and goes on with the next", async () => {
    const policy = await load();
    expect(() => policy.evaluate({ a: true, b: true }, "shop/conflict")).toThrow(/evaluating shop\/conflict failed\n {2}why: .*conflict/);
    expect(policy.evaluate({ b: true }, "shop/conflict")).toBe(2);
  });

  it("refuses an entrypoint that it does not have, and an input that is no JSON", async () => {
    const policy = await load();
    expect(() => policy.evaluate({}, "shop/nope")).toThrow(/no entrypoint shop\/nope/);
    expect(() => policy.evaluate(undefined, "shop/findings")).toThrow(/no JSON form/);
  });

  it("refuses a file that is missing, no WASM, or no policy", async () => {
    const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    await expect(loadWasmPolicy("/nowhere/policy.wasm")).rejects.toThrow(/cannot read/);
    await expect(loadWasmPolicy(await scratchFile("policy.wasm", "bundle"))).rejects.toThrow(/no policy that opa compiled/);
    await expect(loadWasmPolicy(emptyModule)).rejects.toThrow(/no policy that opa compiled/);
  });
});
