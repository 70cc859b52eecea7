// The quick reader against the whole one: what it reads is the same, and it never reads what the other refuses.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexLines } from "../../src/manifests/line-index.ts";
import { LIMITS } from "../../src/manifests/limits.ts";
import { splitDocuments } from "../../src/manifests/split.ts";
import type { Tree } from "../../src/manifests/tree.ts";
import { readQuick } from "../../src/manifests/yaml-quick.ts";
import { readYaml } from "../../src/manifests/yaml-tree.ts";
import { randomFrom } from "../ir/random.ts";
import { CORPUS, hasCorpus } from "../support/corpus.ts";
import { ROOT } from "../support/root.ts";

const MUTANTS = Number(process.env["DOK_MUTANTS"] ?? 20_000);

/** A tree with the places that people see, which end with the line. */
function plain(tree: Tree, text: string): unknown {
  const lines = indexLines(text);
  const place = (start: number, end: number): string => {
    const { line, column, endColumn } = lines.position(start, end);
    return `${line}:${column}-${endColumn}`;
  };
  const walk = (node: Tree): unknown => {
    switch (node.kind) {
      case "scalar":
        return [node.value, place(node.start, node.end), node.start === node.end];
      case "list":
        return [place(node.start, node.end), ...node.items.map(walk)];
      case "map":
        return [place(node.start, node.end), ...[...node.entries].map(([key, { keyStart, keyEnd, value }]) => [key, keyStart, keyEnd, walk(value)])];
      case "alias":
        return ["alias", node.start, walk(node.target)];
    }
  };
  return walk(tree);
}

/** What the whole reader says: the document's tree, or that it is faulty. */
function slowly(text: string): unknown {
  try {
    return readYaml(text, 0, LIMITS).flatMap((tree) => (tree === undefined ? [] : [plain(tree, text)]));
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const quickly = (text: string): unknown => readQuick(text, 0, LIMITS)?.map((tree) => plain(tree, text));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/u.test(path))
    .sort()
    .map((path) => join(folder, path));
const partsOf = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...splitDocuments(text)].map(({ start, end }) => text.slice(start, end));
  });
const fixtures = partsOf(filesIn(join(ROOT, "test-suites/controls")));
const generated = partsOf(filesIn(join(ROOT, "generated/kyverno")));

describe("real manifests", () => {
  it.each([
    ["the fixtures", fixtures, 0.97],
    ["what is generated", generated, 0.9],
    [hasCorpus ? "the corpus" : "the corpus, which is not here", hasCorpus ? partsOf(filesIn(join(CORPUS, "manifests"))) : [], 0.8],
  ] as const)("%s", (_, texts, least) => {
    const read = texts.filter((text) => readQuick(text, 0, LIMITS) !== undefined);
    for (const text of read) {
      expect(quickly(text), text).toEqual(slowly(text));
    }
    expect(read.length).toBeGreaterThanOrEqual(texts.length * least);
  });
});

it("mutants of the fixtures", () => {
  const random = randomFrom(20_261_121);
  const signs = ["\n", " ", "  ", ":", ": ", "-", "- ", "#", " #", "'", '"', "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "?", "\\", "<<", "~"];
  const more = [
    "null",
    "yes",
    "1",
    "0x1",
    ".inf",
    "---",
    "...",
    "- a",
    "a: b",
    "é",
    "\t",
    "\r",
    "\u00a0",
    "|-\n",
    "\n\n",
    "\n# x\n",
    "\ud800",
    "0o7",
    "1_0",
    "|+",
    "a",
  ];
  const pieces = [...signs, ...more];
  let read = 0;
  let refused = 0;
  for (let count = 0; count < MUTANTS; count += 1) {
    let text = fixtures[random.below(fixtures.length)] ?? "";
    for (let edits = 1 + random.below(3); edits > 0; edits -= 1) {
      const at = random.below(text.length + 1);
      const cut = random.below(3) === 0 ? random.below(6) : 0;
      text = `${text.slice(0, at)}${random.below(4) === 0 ? "" : (pieces[random.below(pieces.length)] ?? "")}${text.slice(at + cut)}`;
    }
    const quick = quickly(text);
    if (quick !== undefined) {
      expect(quick, text).toEqual(slowly(text));
      read += 1;
    } else {
      refused += 1;
    }
  }
  expect(read).toBeGreaterThan(MUTANTS / 5);
  expect(refused).toBeGreaterThan(MUTANTS / 5);
});

describe("what it leaves to the other", () => {
  it.each([
    "a: &x 1\n",
    "a: *x\n",
    "a: !!str 1\n",
    "a: >\n  x\n",
    "a: |2\n   x\n",
    "a: |\n",
    "a: |\n   \n  x\n",
    "a: b\n  c\n",
    "a:\n  b\n",
    "a: [b,\n  c]\n",
    "a: 1\na: 2\n",
    "on: 1\n",
    "1: 2\n",
    "<<: {a: 1}\n",
    "? a\n: b\n",
    "a: 'b\n  c'\n",
    'a: "\\u0041"\n',
    "a: .inf\n",
    "a: b: c\n",
    "a: b:\n",
    "a:\tb\n",
    "a: 1\n b: 2\n",
    " a: 1\nb: 2\n",
    "- a\n b\n",
    "a:\n- b\n c: d\n",
    "a: 1\n...\nb: 2\n",
    "%YAML 1.1\na: 1\n",
    "a: [b: c]\n",
    "a: {b}\n",
    "a: {b: 1, b: 2}\n",
    "a: [1,]\n",
    "a:   # nothing\n",
    "-\n",
    "a: \ud800\n",
    `${Array.from({ length: 250 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}`,
    `a: ${"[".repeat(250)}${"]".repeat(250)}\n`,
  ])("%j", (text) => {
    expect(readQuick(text, 0, LIMITS)).toBeUndefined();
  });
});

describe("what it reads", () => {
  it.each([
    "",
    "# nothing\n\n  # more\n",
    "a:\n",
    'a: b # c\nd: \'it\'\'s\'\n"e/f": "\\"\\n"\n',
    'a:\n- b\n-   c: 1\n    d: |\n\n      x\n       y\n\n      z\n\n\n-  - 1\n   - -2\ne: {f: [a b, "c", http://x:1/y], g: {}}\n',
    "a: |-\n  x # no comment\n # one\nb: []\n",
    "a: -1\nb: :8080\nc: x#y\nd: 010\ne: 1:30\nf: ~\ng: 2020-01-01\n",
  ])("%j", (text) => {
    expect(quickly(text)).toBeDefined();
    expect(quickly(text)).toEqual(slowly(text));
  });
});
