import * as fc from "fast-check";
import { expect, it } from "vitest";
import { quote } from "../../../src/targets/cel/escape.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\\", '"', "{", "}", "$", "(", "\u0085", "\ufeff", "\u2028", "\ud83d", "\ude00", "😀", "\n", "é") }),
);

it("says the text that it was given, lone surrogates apart", () => {
  // Its escapes are those of JSON, too, so a reader of JSON is an independent judge.
  fc.assert(
    fc.property(anyText, (text) => JSON.parse(quote(text)) === text.toWellFormed()),
    { numRuns: 2000 },
  );
});

it("holds nothing that a YAML reader refuses or Kyverno takes for a variable", () => {
  fc.assert(
    fc.property(anyText, (text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff{$]/u.test(quote(text))),
    { numRuns: 2000 },
  );
});

it.each([
  ['say "a\\b"', '"say \\"a\\\\b\\""'],
  ["{{x}} $(y)", '"\\u007b\\u007bx}} \\u0024(y)"'],
  ["a\nb\tc\rd\u0001", '"a\\nb\\tc\\rd\\u0001"'],
  ["\u007f\u0085\u2028\ufeff", '"\\u007f\\u0085\\u2028\\ufeff"'],
  ["ключ 😀", '"ключ 😀"'],
  ["\ud800", '"\ufffd"'],
])("%j", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
