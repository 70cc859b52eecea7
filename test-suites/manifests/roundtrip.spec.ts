// Any value, printed in any style, is read back as JSON.parse reads it, with each field at the text that holds it.
import fc from "fast-check";
import { expect, it } from "vitest";
import { Document, isCollection, isScalar, visit } from "yaml";
import { indexLines } from "../../src/manifests/line-index.ts";
import { LIMITS } from "../../src/manifests/limits.ts";
import { locate, type Tree, valueOf } from "../../src/manifests/tree.ts";
import { readTrees } from "../../src/manifests/trees.ts";

const word = fc.constantFrom(
  "on",
  "no",
  "~",
  "null",
  "1_000",
  "0o14",
  "08",
  "1:30",
  "2020-01-01",
  "- a",
  "a: b",
  "#",
  " a ",
  "{{ x }}",
  "---",
  "é😀",
  "a\nb\n",
  "a\\b",
  '"',
  "'",
  "",
);
const text = fc
  .oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.string({ maxLength: 6 }), word)
  .filter(
    (each) => !/[\u0085\u2028\u2029\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])/u.test(each) && each.isWellFormed(),
  );
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(text, tie("node"), { maxKeys: 4 }),
  ),
})).node;
const object = fc.dictionary(text, value, { minKeys: 1, maxKeys: 5 }).map((entries) => ({ head: 1, ...entries }));

type Style = (object: object) => string;
const yaml =
  (options: { readonly indent?: number; readonly lineWidth?: number; readonly flow?: boolean; readonly quoted?: boolean; readonly crlf?: boolean }): Style =>
  (each) => {
    const document = new Document(each, { version: "1.1", aliasDuplicateObjects: false });
    visit(document, {
      Node: (_, node) => {
        if (isCollection(node)) {
          node.flow = options.flow === true;
        } else if (isScalar(node) && typeof node.value === "string" && (options.quoted === true || /^[-+.\d]/u.test(node.value))) {
          // The printer does not know that Kubernetes takes 0o14 for a number.
          node.type = "QUOTE_DOUBLE";
        }
      },
    });
    const printed = document.toString({ indent: options.indent ?? 2, lineWidth: options.lineWidth ?? 80 });
    return options.crlf === true ? printed.replaceAll("\n", "\r\n") : printed;
  };
const STYLES: { readonly [name: string]: Style } = {
  "JSON on one line": (each) => JSON.stringify(each),
  "JSON on many lines": (each) => JSON.stringify(each, null, 4),
  "JSON with escapes": (each) =>
    JSON.stringify(each, null, "\t").replace(/[^\u0000-\u007f]/gu, (character) =>
      [...character].flatMap((one) => [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`)).join(""),
    ),
  "YAML in blocks": yaml({}),
  "YAML in blocks, wide": yaml({ indent: 4, lineWidth: 0 }),
  "YAML in flow": yaml({ flow: true }),
  "YAML in double quotes": yaml({ quoted: true, lineWidth: 0 }),
  "YAML with Windows' line ends": yaml({ quoted: true, crlf: true }),
};

function treeOf(printed: string): Tree {
  const [read] = [...readTrees(printed, false, LIMITS)];
  if (read === undefined || "fault" in read) {
    throw read?.fault ?? new Error("nothing was read");
  }
  return read.tree;
}

/** Every path of a value to a scalar. */
function* leaves(node: unknown, path: readonly (string | number)[] = []): Generator<{ readonly path: readonly (string | number)[]; readonly leaf: unknown }> {
  if (typeof node !== "object" || node === null) {
    yield { path, leaf: node };
  } else if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) {
      yield* leaves(item, [...path, index]);
    }
  } else {
    for (const [key, item] of Object.entries(node)) {
      yield* leaves(item, [...path, key]);
    }
  }
}

it.each(Object.entries(STYLES))("%s", (_, print) => {
  let located = 0;
  fc.assert(
    fc.property(object, (each) => {
      const printed = print(each);
      const tree = treeOf(printed);
      const expected: unknown = JSON.parse(JSON.stringify(each));
      expect(JSON.parse(JSON.stringify(valueOf(tree)))).toEqual(expected);
      const lines = indexLines(printed);
      const texts = printed.split(/\r\n|\n/u);
      for (const { path, leaf } of leaves(expected)) {
        const { line, column, endColumn } = locate(tree, path, lines);
        const shown = texts[line - 1]?.slice(column - 1, endColumn - 1) ?? "";
        // What stands over several lines is shown by its first; a block by its sign.
        const isWhole = typeof leaf !== "string" || (!leaf.includes("\n") && leaf.length < 20);
        if (isWhole && !/^[|>]/u.test(shown) && leaf !== null) {
          located += 1;
          expect(readBack(shown)).toEqual(leaf);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(located).toBeGreaterThan(100);
});

function readBack(shown: string): unknown {
  const tree = treeOf(`- ${shown}\n`);
  return tree.kind === "list" && tree.items[0] !== undefined ? valueOf(tree.items[0]) : undefined;
}
