import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireEngine } from "../../../src/engines/locate.ts";
import { runProcess } from "../../../src/engines/run-process.ts";
import { quote } from "../../../src/targets/rego/escape.ts";
import { withModules } from "./compile-units.ts";

const anyText = fc.string({ unit: "binary", maxLength: 30 });

describe("string literals", () => {
  it("mean the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(quote(text))).toBe(text.toWellFormed());
      }),
      { numRuns: 2000 },
    );
  });

  it("hold nothing that a file could lose", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quote(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("read a lone surrogate as U+FFFD, which no engine refuses", () => {
    expect(quote("a\ud800b")).toBe('"a\ufffdb"');
  });

  it("are read so by opa", async () => {
    const texts = [
      ...fc.sample(anyText, { numRuns: 400, seed: 7 }).map((text) => text.toWellFormed()),
      "\u0000",
      "\u007f\u0085\u009f",
      "\u2028\u2029\ufeff",
      "{{x}} $(y) ${z}",
      "😀\\\"`'",
    ];
    const module = `package texts\n\nall := [${texts.map(quote).join(", ")}]\n`;
    const { stdout } = await withModules([module], (folder) =>
      runProcess(requireEngine("opa"), ["eval", "--format", "raw", "--data", folder, "data.texts.all"]),
    );
    expect(JSON.parse(stdout)).toEqual(texts);
  });
});
