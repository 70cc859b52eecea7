// What an edit makes of a text, shape by shape; the last rows are what is left to a person, with the reason.
import { describe, expect, it } from "vitest";
import type { FieldEdit } from "../../src/fix/field-edit.ts";
import { edited, remove, set } from "./support.ts";

const HEAD = "apiVersion: v1\nkind: A\n";

interface Row {
  readonly what: string;
  readonly edits: readonly FieldEdit[];
  readonly before: string;
  readonly after: string;
}

const BLOCK: readonly Row[] = [
  {
    what: "a line is removed, with the comment beside it",
    edits: [remove("spec.a")],
    before: "spec:\n  # keep\n  a: 1 # go\n  b: 2\n",
    after: "spec:\n  # keep\n  b: 2\n",
  },
  { what: "the last line of a file without a line end", edits: [remove("spec.b")], before: "spec:\n  a: 1\n  b: 2", after: "spec:\n  a: 1\n" },
  { what: "the only field: the map stays", edits: [remove("spec.a")], before: "spec: # what\n  a: 1\nz: 1\n", after: "spec: {} # what\nz: 1\n" },
  { what: "the only field of an item", edits: [remove("spec[0].a")], before: "spec:\n  - a: 1 # go\n  - b\n", after: "spec:\n  - {} # go\n  - b\n" },
  { what: "the first field of an item", edits: [remove("spec[0].a")], before: "spec:\n- a: 1\n  b: 2\n", after: "spec:\n- b: 2\n" },
  {
    what: "the first field of an item, a comment under it",
    edits: [remove("spec[0].a")],
    before: "spec:\n- a: 1\n  # of b\n  b: 2\n",
    after: "spec:\n-\n  # of b\n  b: 2\n",
  },
  {
    what: "the first two fields of an item",
    edits: [remove("spec[0].a"), remove("spec[0].b")],
    before: "spec:\n- a: 1\n  b: 2\n  c: 3\n",
    after: "spec:\n-\n  c: 3\n",
  },
  { what: "a text of several lines", edits: [remove("spec.a")], before: "spec:\n  a: |\n    x\n\n    y\n  b: 2\n", after: "spec:\n  b: 2\n" },
  { what: "a map", edits: [remove("spec.a")], before: "spec:\n  a:\n    x:\n      - y\n  b: 2\n", after: "spec:\n  b: 2\n" },
  { what: "an item", edits: [remove("spec[1]")], before: "spec:\n- a\n- b # go\n- c\n", after: "spec:\n- a\n- c\n" },
  { what: "all items", edits: [remove("spec[0]"), remove("spec[1]")], before: "spec:\n  - a\n  - b: 1\n    c: 2\n", after: "spec: []\n" },
  { what: "a value is replaced", edits: [set("spec.a", false)], before: "spec:\n  a: yes   # why\n", after: "spec:\n  a: false   # why\n" },
  { what: "a text in single quotes", edits: [set("spec.a", "x y")], before: "spec:\n  a: 'b'\n", after: "spec:\n  a: 'x y'\n" },
  { what: "a text in double quotes", edits: [set("spec.a", "x")], before: 'spec:\n  a: "b"\n', after: 'spec:\n  a: "x"\n' },
  { what: "a text that YAML would take for a boolean", edits: [set("spec.a", "on")], before: "spec:\n  a: b\n", after: 'spec:\n  a: "on"\n' },
  { what: "a value where nothing stands", edits: [set("spec.a", 5)], before: "spec:\n  a: # five\n  b: 1\n", after: "spec:\n  a: 5 # five\n  b: 1\n" },
  { what: "a value where null stands", edits: [set("spec.a", 5)], before: "spec:\n  a: ~\n", after: "spec:\n  a: 5\n" },
  {
    what: "a field is added",
    edits: [set("spec.b", true)],
    before: "spec:\n  a: 1 # one\n  # end\nz: 1\n",
    after: "spec:\n  a: 1 # one\n  b: true\n  # end\nz: 1\n",
  },
  { what: "a field at the root, no line end", edits: [set("b", true)], before: "a: 1", after: "a: 1\nb: true" },
  {
    what: "parents that are missing",
    edits: [set("spec.x.w.z", "v")],
    before: "spec:\n    a:\n        b: 1\n",
    after: "spec:\n    a:\n        b: 1\n    x:\n        w:\n            z: v\n",
  },
  {
    what: "two fields of one missing parent",
    edits: [set("spec.x.w", 1), set("spec.x.z", 2)],
    before: "spec:\n  a: 1\n",
    after: "spec:\n  a: 1\n  x:\n    w: 1\n    z: 2\n",
  },
  {
    what: "a field in a parent that has nothing",
    edits: [set("spec.x.w", 1)],
    before: "spec:\n  x: # none\n  a: 1\n",
    after: "spec:\n  x: # none\n    w: 1\n  a: 1\n",
  },
  { what: "a field in a parent that is null", edits: [set("spec.x.w", 1)], before: "spec:\n  x: null\n", after: "spec:\n  x: { w: 1 }\n" },
  {
    what: "a field of an item",
    edits: [set("spec[1].x.w", 1)],
    before: "spec:\n  - a: 1\n  - b: 2\n",
    after: "spec:\n  - a: 1\n  - b: 2\n    x:\n      w: 1\n",
  },
  {
    what: "a field after a text of several lines",
    edits: [set("spec.b", 1)],
    before: "spec:\n  a: |\n    x\n\nz: 1\n",
    after: "spec:\n  a: |\n    x\n  b: 1\n\nz: 1\n",
  },
  { what: "a key with signs", edits: [set('spec["a/b.c d"]', 1)], before: "spec:\n  a: 1\n", after: 'spec:\n  a: 1\n  "a/b.c d": 1\n' },
  { what: "one field goes and one comes", edits: [remove("spec.a"), set("spec.b", 1)], before: "spec:\n  a: 1\n", after: "spec:\n  b: 1\n" },
  { what: "two fields of different maps", edits: [set("spec.a", 2), remove("spec.c")], before: "spec:\n  a: 1\n  c:\n    d: 1\n", after: "spec:\n  a: 2\n" },
  { what: "a map in braces", edits: [set("spec.b", true)], before: "spec: {a: 1}\n", after: "spec: {a: 1, b: true}\n" },
  { what: "an empty map in braces", edits: [set("spec.x.w", true)], before: "spec: {} # none\n", after: "spec: { x: { w: true } } # none\n" },
  { what: "a field in braces goes", edits: [remove("spec.a")], before: "spec: { a: 1, b: 2 }\n", after: "spec: { b: 2 }\n" },
  { what: "the last field in braces goes", edits: [remove("spec.b")], before: "spec: { a: 1, b: 2 }\n", after: "spec: { a: 1 }\n" },
  { what: "all fields in braces go", edits: [remove("spec.a"), remove("spec.b")], before: "spec: { a: 1, b: 2 }\n", after: "spec: {}\n" },
  { what: "an item in brackets goes", edits: [remove("spec[1]")], before: "spec: [a, b, c]\n", after: "spec: [a, c]\n" },
  { what: "what only an anchor names is edited", edits: [set("spec.a", 2)], before: "spec: &x\n  a: 1\n", after: "spec: &x\n  a: 2\n" },
  {
    what: "after a merge, in the map itself",
    edits: [set("spec.b", 2)],
    before: "x: &x\n  a: 1\nspec:\n  <<: *x\n",
    after: "x: &x\n  a: 1\nspec:\n  <<: *x\n  b: 2\n",
  },
];

describe("in block style", () => {
  it.each(BLOCK)("$what", ({ edits, before, after }) => {
    const result = edited(HEAD + before, { edits });
    expect(result.left).toEqual([]);
    expect(result.text).toBe(HEAD + after);
    expect(result.made.toSorted()).toEqual(edits.map((_, id) => id));
  });

  it.each(BLOCK)("$what, with CRLF", ({ edits, before, after }) => {
    const crlf = (text: string): string => (HEAD + text).replaceAll("\n", "\r\n");
    expect(edited(crlf(before), { edits }).text).toBe(crlf(after));
  });

  it.each(BLOCK)("$what, in the second document of three", ({ edits, before, after }) => {
    const among = (text: string): string => `# first\n${HEAD}---\n${HEAD}${text.endsWith("\n") ? text : `${text}\n`}---\n${HEAD}spec:\n  a: 1\n`;
    expect(edited(among(before), { edits, object: 1 }).text).toBe(among(after));
  });

  it.each(BLOCK)("$what, as an item of a List", ({ edits, before, after }) => {
    const inList = (text: string): string =>
      `apiVersion: v1\nkind: List\nitems:\n  - ${(HEAD + text).trimEnd().replaceAll("\n", "\n    ").replaceAll(/ +\n/gu, "\n")}\n`;
    expect(edited(inList(before), { edits }).text).toBe(inList(after));
  });
});

const JSON_HEAD = '{\n  "apiVersion": "v1",\n  "kind": "A",\n';
const JSON_ROWS: readonly Row[] = [
  {
    what: "a field is removed",
    edits: [remove("spec.a")],
    before: '  "spec": {\n    "a": 1,\n    "b": 2\n  }\n}\n',
    after: '  "spec": {\n    "b": 2\n  }\n}\n',
  },
  { what: "the last one", edits: [remove("spec.b")], before: '  "spec": {\n    "a": 1,\n    "b": 2\n  }\n}\n', after: '  "spec": {\n    "a": 1\n  }\n}\n' },
  { what: "a value is replaced", edits: [set("spec.a", "on")], before: '  "spec": { "a": "off" }\n}\n', after: '  "spec": { "a": "on" }\n}\n' },
  {
    what: "a field is added",
    edits: [set("spec.b", true)],
    before: '  "spec": {\n    "a": 1\n  }\n}\n',
    after: '  "spec": {\n    "a": 1,\n    "b": true\n  }\n}\n',
  },
  {
    what: "a missing parent",
    edits: [set("spec.x.w", true)],
    before: '  "spec": {\n    "a": 1\n  }\n}',
    after: '  "spec": {\n    "a": 1,\n    "x": {"w": true}\n  }\n}',
  },
  { what: "an empty map", edits: [set("spec.x", "y")], before: '  "spec": {}\n}\n', after: '  "spec": {"x": "y"}\n}\n' },
];

describe("in JSON", () => {
  it.each(JSON_ROWS)("$what", ({ edits, before, after }) => {
    const result = edited(JSON_HEAD + before, { edits, isJson: true });
    expect(result.left).toEqual([]);
    expect(result.text).toBe(JSON_HEAD + after);
  });

  it("without blanks", () => {
    const text = '{"apiVersion":"v1","kind":"A","spec":{"a":1}}';
    expect(edited(text, { edits: [set("spec.b", true)], isJson: true }).text).toBe('{"apiVersion":"v1","kind":"A","spec":{"a":1,"b":true}}');
  });
});

const LEFT: readonly { readonly what: string; readonly edits: readonly FieldEdit[]; readonly text: string; readonly reason: RegExp }[] = [
  { what: "a value behind an alias", edits: [set("spec.b", 2)], text: "spec:\n  a: &x 1\n  b: *x\n", reason: /anchor or alias/u },
  { what: "the anchor that an alias needs", edits: [remove("spec.a")], text: "spec:\n  a: &x 1\n  b: *x\n", reason: /anchor or alias/u },
  {
    what: "a map with an anchor inside that an alias needs",
    edits: [remove("spec.a")],
    text: "spec:\n  a:\n    c: &x 1\n  b: *x\n",
    reason: /anchor or alias/u,
  },
  { what: "a field of a shared map", edits: [set("spec.c", 2)], text: "other: *x\n", reason: /anchor or alias/u },
  { what: "a field that a merge brings", edits: [set("spec.a", 2)], text: "x: &x\n  a: 1\nspec:\n  <<: *x\n", reason: /merge/u },
  { what: "a field of a map that is merged elsewhere", edits: [set("x.b", 2)], text: "x: &x\n  a: 1\nspec:\n  <<: *x\n", reason: /anchor or alias/u },
  { what: "a field that is not there", edits: [remove("spec.b")], text: "spec:\n  a: 1\n", reason: /does not have it/u },
  { what: "an item that is not there", edits: [set("spec.a[0].b", 2)], text: "spec:\n  b: 1\n", reason: /does not have it/u },
  { what: "a map where a value should stand", edits: [set("spec", 2)], text: "spec:\n  b: 1\n", reason: /a map/u },
  { what: "a value where a map should stand", edits: [set("spec.a.b", 2)], text: "spec:\n  a: 1\n", reason: /no map/u },
  { what: "a tagged value", edits: [set("spec.a", 2)], text: "spec:\n  a: !!str b\n", reason: /tag/u },
  { what: "a text of several lines", edits: [set("spec.a", 2)], text: "spec:\n  a: |\n    b\n", reason: /several lines/u },
  { what: "comments in braces", edits: [remove("spec.a")], text: "spec: { a: 1, # one\n  b: 2 }\n", reason: /comments/u },
  { what: "a key with a question mark", edits: [remove("spec.a")], text: "spec:\n  ? a\n  : 1\n  b: 2\n", reason: /unusual/u },
  { what: "a text that ends with the file", edits: [set("spec.b", 1)], text: "spec:\n  a: |\n    x", reason: /unusual/u },
  { what: "two values for one field", edits: [set("spec.a", 1), set("spec.a", 2)], text: "spec:\n  a: 0\n", reason: /different things/u },
  { what: "a field in what is removed", edits: [remove("spec.a"), set("spec.a.b", 2)], text: "spec:\n  a:\n    b: 0\n", reason: /different things/u },
];

describe("left as it is", () => {
  it.each(LEFT)("$what", ({ edits, text, reason }) => {
    const whole = text.startsWith("other: *x") ? `${HEAD}spec: &x\n  a: 1\n${text}` : HEAD + text;
    const result = edited(whole, { edits });
    expect(result.text).toBe(whole);
    expect(result.left.map(({ id }) => id).toSorted()).toEqual(edits.map((_, id) => id));
    expect(result.left.map((one) => one.reason)).toEqual(edits.map(() => expect.stringMatching(reason)));
  });

  const origin = "  annotations: { config.kubernetes.io/origin: 'path: chart/templates/a.yaml' }\n";
  it.each([
    ["helm", `---\n# Source: chart/templates/a.yaml\n${HEAD}spec:\n  a: 1\n`],
    ["kustomize", `${HEAD}metadata:\n${origin}spec:\n  a: 1\n`],
  ])("what %s rendered", (_, text) => {
    const result = edited(text, { edits: [remove("spec.a")] });
    expect(result.text).toBe(text);
    expect(result.left).toEqual([{ id: 0, reason: "this is rendered from chart/templates/a.yaml: change that, or the values" }]);
  });

  it("what can be made is made beside what is left", () => {
    const result = edited(`${HEAD}spec:\n  a: 1\n  c: |\n    x\n`, { edits: [set("spec.a", 2), set("spec.c", 2)] });
    expect(result.text).toBe(`${HEAD}spec:\n  a: 2\n  c: |\n    x\n`);
    expect([result.made, result.left.map(({ id }) => id)]).toEqual([[0], [1]]);
  });
});
