import { describe, expect, it } from "vitest";
import {
  and,
  binary,
  bindIn,
  call,
  type Cel,
  entryOrNull,
  fieldOrNull,
  ident,
  index,
  isClosed,
  lit,
  macro,
  method,
  not,
  or,
  select,
  sum,
  ternary,
} from "../../../src/targets/cel/ast.ts";
import { printCel } from "../../../src/targets/cel/print.ts";

const [a, b, c] = [ident("a"), ident("b"), ident("c")];

describe("parentheses stand where CEL needs them, and nowhere else", () => {
  it.each<[string, Cel]>([
    ["a && b || c", or([and([a, b]), c])],
    ["(a || b) && c", and([or([a, b]), c])],
    ["!(a && b)", not(and([a, b]))],
    ['!a.startsWith("x")', not(method(a, "startsWith", lit("x")))],
    ["a == b ? a : b", ternary(binary(a, "==", b), a, b)],
    ["(a ? b : c) == b", binary(ternary(a, b, c), "==", b)],
    ["a ? (b ? a : c) : b ? a : c", ternary(a, ternary(b, a, c), ternary(b, a, c))],
    ["(a == b) == c", binary(binary(a, "==", b), "==", c)],
    ["a + b - c", binary(binary(a, "+", b), "-", c)],
    ["a - (b - c)", binary(a, "-", binary(b, "-", c))],
    ["(a + b).size()", method(binary(a, "+", b), "size")],
    ["a > -1", binary(a, ">", lit(-1))],
    ["(-1).size()", method(lit(-1), "size")],
    ["[a].map(v_x, v_x + b)[0]", bindIn("v_x", a, binary(ident("v_x"), "+", b))],
    ["a.transformList(v_i, v_x, v_i < 3, v_x)", macro(a, "transformList", ["v_i", "v_x"], binary(ident("v_i"), "<", lit(3)), ident("v_x"))],
  ])("%s", (text, term) => {
    expect(printCel(term)).toBe(text);
  });
});

describe("names that are no identifiers are quoted", () => {
  it.each<[string, Cel]>([
    ["a.spec", select(a, "spec")],
    ['a["in"]', select(a, "in")],
    ['a["odd-name"]', select(a, "odd-name")],
    ["a.?spec.orValue(null)", fieldOrNull(a, "spec")],
    ['a[?"namespace"].orValue(dyn(null))', fieldOrNull(a, "namespace")],
    ["a[?b].orValue(dyn(null))", entryOrNull(a, b)],
    ["a[0]", index(a, lit(0))],
  ])("%s", (text, term) => {
    expect(printCel(term)).toBe(text);
  });
});

it.each([
  [0, "0"],
  [-0, "0"],
  [5, "5"],
  [1.5, "1.5"],
  [1e21, "1e+21"],
  [9007199254740994, "9007199254740994.0"],
  [true, "true"],
  [null, "null"],
])("%s is %s", (value, text) => {
  expect(printCel(lit(value))).toBe(text);
});

it("folds what is known", () => {
  expect(printCel(and([lit(true), a, a, and([a, b])]))).toBe("a && b");
  expect(printCel(or([lit(true), a]))).toBe("true");
  expect(printCel(not(binary(a, "==", b)))).toBe("a != b");
  expect(printCel(ternary(lit(false), a, b))).toBe("b");
  expect(printCel(macro({ kind: "list", items: [] }, "exists", ["v_x"], a))).toBe("false");
});

it("keeps sums of many parts shallow", () => {
  const depth = (term: Cel): number => (term.kind === "binary" ? 1 + Math.max(depth(term.left), depth(term.right)) : 0);
  const parts = Array.from({ length: 400 }, (_, at) => call("string", lit(at)));
  expect(depth(sum([lit("start"), ...parts]))).toBeLessThan(32);
});

it("knows the terms that no loop must surround", () => {
  const loop = macro(ident("object"), "filter", ["v_x"], binary(ident("v_x"), "!=", lit("")));
  expect(isClosed(loop)).toBe(true);
  expect(isClosed(binary(loop, "==", ident("v_x")))).toBe(false);
});
