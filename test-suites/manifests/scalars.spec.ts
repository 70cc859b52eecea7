// What kubectl would see. The expected values were got from sigs.k8s.io/yaml 1.6, which kubectl, Helm and the API server
// read YAML with: YAML 1.1, with its own mind about octals, base 60 and dates.
import { describe, expect, it } from "vitest";
import { valuesOf } from "./support/read.ts";

const BLOCK = "|\n  x\n   y\n\n";

describe("plain scalars", () => {
  it.each([
    ["on", true],
    ["Off", false],
    ["yes", true],
    ["NO", false],
    ["y", true],
    ["N", false],
    ["oN", "oN"],
    ["true", true],
    ["TRUE", true],
    ["tRue", "tRue"],
    ["~", null],
    ["Null", null],
    ["nULL", "nULL"],
    ["", null],
    ["0", 0],
    ["-0", 0],
    ["+1", 1],
    ["010", 8],
    ["08", 8],
    ["0o14", 12],
    ["-0o14", -12],
    ["0b101", 5],
    ["0x1F", 31],
    ["0xZZ", "0xZZ"],
    ["1_000", 1000],
    ["_1", "_1"],
    ["1__0", 10],
    ["1.", 1],
    [".5", 0.5],
    ["-.5", -0.5],
    ["1e3", 1000],
    ["1E-2", 0.01],
    ["1.2.3", "1.2.3"],
    ["1:30", "1:30"],
    ["190:20:30", "190:20:30"],
    ["2020-01-01", "2020-01-01"],
    ["2020-01-01T10:00:00Z", "2020-01-01T10:00:00Z"],
    ["18446744073709551615", 18446744073709551615n],
    ["9223372036854775808", 9223372036854775808n],
    ["1e400", "1e400"],
    ["20Gi", "20Gi"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["::1", "::1"],
    ["=", "="],
    ["a#b", "a#b"],
    ["a b # c", "a b"],
    ["a\n  b\n\n  c", "a b\nc"],
  ])("%j", (text, expected) => {
    expect(valuesOf(`a: ${text}\n`)).toEqual([{ a: typeof expected === "bigint" ? Number(expected) : expected }]);
  });
});

describe("other scalars", () => {
  it.each([
    ["'on'", "on"],
    ['"1"', "1"],
    ["'it''s'", "it's"],
    ['"\\u00e9\\x41\\t\\/"', "éA\t/"],
    ['"a\n  b"', "a b"],
    ['"a\\\n  b"', "ab"],
    [BLOCK, "x\n y\n"],
    [BLOCK.replace("|", "|-"), "x\n y"],
    [BLOCK.replace("|", "|+"), "x\n y\n\n"],
    [">\n  x\n  y\n", "x y\n"],
    ["|\n  x", "x"],
    ["|2\n   x\n", " x\n"],
    ["!!str 1", "1"],
    ["!!str on", "on"],
    ["!!int 0o14", 12],
    ["!!float 1", 1],
    ["!!bool yes", true],
    ["!!null ~", null],
    ["!!binary aGk=", "hi"],
    ["!own x", "x"],
    ["! 12", "12"],
  ])("%j", (text, expected) => {
    expect(valuesOf(`a: ${text}`)).toEqual([{ a: expected }]);
  });
});

describe("keys, anchors and merges", () => {
  it.each([
    ["on: 1", { true: 1 }],
    ["1: a", { 1: "a" }],
    ["010: a", { 8: "a" }],
    ["1.10: a", { "1.1": "a" }],
    ["? a\n: b", { a: "b" }],
    ["a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ["a: &x 1\nb: &x 2\nc: *x", { a: 1, b: 2, c: 2 }],
    ["&x a: 1\nb: *x", { a: 1, b: "a" }],
    ["a: &x {c: 1, d: 2}\nb:\n  <<: *x\n  d: 3", { a: { c: 1, d: 2 }, b: { c: 1, d: 3 } }],
    ["a: &x {c: 1}\ne: &y {c: 2, f: 3}\nb:\n  <<: [*x, *y]", { a: { c: 1 }, e: { c: 2, f: 3 }, b: { c: 1, f: 3 } }],
    ["a: &x {c: 1}\nb:\n  d: 2\n  <<: *x", { a: { c: 1 }, b: { c: 1, d: 2 } }],
    ['a: {"<<": {c: 1}}', { a: { "<<": { c: 1 } } }],
    ["a: {b: [1, 2,],}", { a: { b: [1, 2] } }],
    ["a: {\n  b: 1\n}\nc: [\n  1\n]", { a: { b: 1 }, c: [1] }],
    ["a:\n- 1\n- - 2\n  - 3\n-\n  b: 4", { a: [1, [2, 3], { b: 4 }] }],
  ])("%j", (text, expected) => {
    expect(valuesOf(`${text}\n`)).toEqual([expected]);
  });

  it("a key of any name is only a key", () => {
    const [value] = valuesOf("__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\n");
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"constructor":1,"toString":2}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
