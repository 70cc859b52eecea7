// Whatever the pack emits is read back as it was, by readers of YAML 1.1 (kubectl, the engines) and of 1.2.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitYaml } from "../../../src/targets/emit-yaml.ts";
import { renderManifest } from "../../../src/targets/render.ts";
import { parseText } from "../schemas/documents.ts";
import { AWKWARD } from "./awkward.ts";
import { complaints } from "./read-back.ts";

const wrongWith = (value: unknown): readonly string[] => complaints(emitYaml(value), value);

describe("awkward texts", () => {
  it("are many", () => {
    expect(AWKWARD.length).toBeGreaterThan(600);
  });

  it.each<readonly [place: string, (text: string) => unknown]>([
    ["a value", (text) => ({ key: text, after: true })],
    ["a key", (text) => ({ [text]: "value" })],
    ["a key with a map", (text) => ({ [text]: { [text]: [] }, after: {} })],
    ["an item", (text) => [text, 1, text]],
    ["an item of an item", (text) => [[text], [[text]]]],
    ["deep down", (text) => ({ spec: { rules: [{ name: text, match: { [text]: text } }, { name: text }] }, after: null })],
    ["alone", (text) => text],
  ])("%s", (_, place) => {
    const wrong = AWKWARD.map((text) => place(text)).flatMap((value) => wrongWith(value).map((complaint) => `${JSON.stringify(value)}: ${complaint}`));
    expect(wrong).toEqual([]);
  });

  it("documents stay apart in one file", () => {
    const differing = AWKWARD.filter((text) => {
      const documents = [{ text }, { [text]: text }, { text: "end\n\n" }, { text }];
      const yaml = renderManifest("title", documents);
      return (["1.1", "1.2"] as const).some((version) => JSON.stringify(parseText(yaml, version)) !== JSON.stringify(documents));
    });
    expect(differing).toEqual([]);
  });

  it("code stands in literal blocks, line by line", () => {
    const code = "package a\n\nallow if {\n\tinput.x == 1 # not: a comment\n\t\t- y\n}\n";
    expect(emitYaml({ rego: code })).toBe(`rego: |\n${code.replace(/^(?=.)/gmu, "  ")}`);
  });
});

describe("arbitrary values", () => {
  /** Pieces that matter to a writer of YAML, so that combinations of them come up. */
  const pieces = fc
    .array(fc.constantFrom(" ", "  ", "\n", "\n", "\t", "a", "word ", "\\", '"', "'", "é", ":", ": ", "#", " #", "-", "- ", "\r", "<", "|", "1", "e", "."), {
      maxLength: 80,
    })
    .map((parts) => parts.join(""));
  const text = fc.oneof(fc.constantFrom(...AWKWARD), pieces, fc.string({ unit: "binary" }), fc.string());
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { depthSize: "small" },
      text,
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("json"), { maxLength: 4 }),
      fc.dictionary(text, tie("json"), { maxKeys: 4 }),
    ),
  }));

  it("are read back", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(wrongWith({ value })).toEqual([]);
      }),
      { numRuns: 3000, seed: 20260101 },
    );
  });

  it("texts of awkward pieces are read back, as values and as keys", () => {
    fc.assert(
      fc.property(pieces, (piece) => {
        expect(wrongWith({ a: piece, [piece]: [piece] })).toEqual([]);
      }),
      { numRuns: 3000, seed: 20260102 },
    );
  });
});
