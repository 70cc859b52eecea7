import { type Expr, literal, name, STRING } from "../../../src/ir/nodes.ts";
import { show, text } from "../cel/sample-units.ts";
import { equal, holds, or, type Row, type Spec, s, shows, string, t } from "./row.ts";

const of = (spec: Spec): string => string(spec["s"]) ?? "";
const other = (spec: Spec): string => string(spec["t"]) ?? "";
const test = (op: "startsWith" | "endsWith" | "includes", part: Expr): Expr => ({ kind: "textTest", op, text: s, part });
const lower: Expr = { kind: "lower", text: s };
const ascii = (value: string): string => value.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
const split = (separator: string): Expr => ({ kind: "split", text: s, separator });
const words: Expr = { kind: "words", text: s };
const wordsOf = (spec: Spec): readonly string[] =>
  of(spec)
    .split(/[ \t]+/u)
    .filter((word) => word !== "");
const item = (list: Expr, index: number): Expr => ({ kind: "item", of: list, index, type: STRING });
const longer = (list: Expr, than: number): Expr => ({ kind: "compare", op: ">", left: { kind: "length", list }, right: literal(than) });
const has = (list: Expr, wanted: string): Expr => ({ kind: "some", list, items: STRING, each: `each_${wanted}`, test: equal(name(`each_${wanted}`), wanted) });

export const TEXT: readonly Row[] = [
  holds("startsWith", test("startsWith", literal("a")), (spec) => of(spec).startsWith("a")),
  holds("endsWith", test("endsWith", literal("b")), (spec) => of(spec).endsWith("b")),
  holds("includes", test("includes", literal("ab")), (spec) => of(spec).includes("ab")),
  holds("includes nothing: of anything", test("includes", literal("")), (spec) => of(spec).includes("")),
  holds("startsWith a text of the object", test("startsWith", or(t, "?")), (spec) => of(spec).startsWith(string(spec["t"]) ?? "?")),
  holds("includes one that may be absent", test("includes", t), (spec) => of(spec).includes(other(spec))),
  holds("lower: A to Z only", equal(lower, "abc"), (spec) => ascii(of(spec)) === "abc"),
  holds("lower: é, İ and K (Kelvin) stay", equal(lower, s), (spec) => ascii(of(spec)) === string(spec["s"])),
  holds("equality ignoring case", equal(lower, { kind: "lower", text: t }), (spec) => ascii(of(spec)) === ascii(other(spec))),
  holds("split: a part", has(split(","), "b"), (spec) => of(spec).split(",").includes("b")),
  holds("split: trailing empty parts count", longer(split(","), 1), (spec) => of(spec).split(",").length > 1),
  holds("split: the text itself where there is none", equal(item(split(","), 0), s), (spec) => of(spec).split(",")[0] === string(spec["s"])),
  holds("split at more than one character", equal(item(split(", "), 1), "b"), (spec) => of(spec).split(", ")[1] === "b"),
  holds("words: blanks and tabs, none empty", equal(item(words, 1), "words"), (spec) => wordsOf(spec)[1] === "words"),
  holds("words: none of an empty text", longer(words, 0), (spec) => wordsOf(spec).length > 0),
  holds("concatenation", equal(text(or(s, ""), "/", or(t, "")), "a/a"), (spec) => `${of(spec)}/${other(spec)}` === "a/a"),
];

/** Literals that an engine's own syntax could take for something else. */
const LITERALS = ['"', "\\", "{{a}}", "$(a)", "é", "😀a", "a\nb", "a\r\nb", "\u0085\u2028\ufeff", "\u007f", "  two\twords ", "K\u212a"];

export const LITERAL_TEXTS: readonly Row[] = LITERALS.map((value) => holds(`=== ${JSON.stringify(value)}`, equal(s, value), (spec) => spec["s"] === value));

const octet: Expr = item({ kind: "split", text: s, separator: "/" }, 1);

/** What helpers are made of: no captures, no numbers out of texts. */
export const PARSED: readonly Row[] = [
  holds("open to the world: one of some texts", { kind: "member", value: s, of: ["0.0.0.0/0", "::/0", "0::0/0"] }, (spec) =>
    ["0.0.0.0/0", "::/0"].includes(of(spec)),
  ),
  holds("a prefix length, by split", equal(octet, "0"), (spec) => of(spec).split("/")[1] === "0"),
  holds("digits", { kind: "matches", text: s, pattern: "^[0-9]{1,15}$", ignoreCase: false }, (spec) => /^[0-9]{1,15}$/u.test(of(spec))),
  holds("a version's major, by pattern and split", equal(item(split("."), 0), "1"), (spec) => of(spec).split(".")[0] === "1"),
  shows("a part, shown", show(or(item(split("."), 1), "")), (spec) => {
    const part = of(spec).split(".")[1] ?? "";
    return part === "" ? "(empty)" : part;
  }),
];
