// What is refused, by which code, and where.
import { describe, expect, it } from "vitest";
import { faultsOf, readText } from "./support/read.ts";

const bomb = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) =>
      `l${at}: &l${at} [${Array(9)
        .fill(at === 0 ? "lol" : `*l${at - 1}`)
        .join(", ")}]\n`,
  ).join("");
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

describe("malformed documents", () => {
  it.each([
    ["an open bracket", "a: [1\nb: 2\n", /2:1 .*end with a \]/u],
    ["an open bracket at the end", "a: [1\n", /2:1 .*end with a \]/u],
    ["an open brace", "a: {b: 1\n", /2:1 .*end with a \}/u],
    ["an open quote", 'a: "b\n', /2:1 .*closing "quote/u],
    ["tabs as indentation", "a:\n\tb: 1\n", /^DOK5002 2:/u],
    ["indentation that fits nothing", "a:\n    b: 1\n  c: 2\n", /^DOK5002 3:/u],
    ["a key twice", "a: 1\nb: 2\na: 3\n", /3:1 .*the key a stands here twice/u],
    ["a key twice, in quotes", 'a: 1\n"a": 3\n', /2:1 .*the key a stands here twice/u],
    ["a key twice, spelt in two ways", "10: 1\n0xA: 3\n", /2:1 .*the key 10 stands here twice/u],
    ["a key twice in JSON", '{"a": 1, "\\u0061": 2}', /1:\d+ .*the key a stands here twice/u],
    ["a key twice, deep", "a:\n  - b: 1\n    b: 1\n", /3:5 .*the key b/u],
    ["an alias of nothing", "a: *b\n", /1:4 .*no anchor b before this alias/u],
    ["an alias of itself", "a: &b [*b]\n", /1:8 .*anchor b contains itself/u],
    ["an anchor whose end is disputed", "a: &b:c 1\n", /1:9 .*no name for an anchor/u],
    ["a merge that replaces a key before it", "a: &b {c: 1}\nd:\n  c: 2\n  <<: *b\n", /4:7 .*disagree whether this merge replaces c/u],
    ["a merge of a text", "a:\n  <<: b\n", /2:7 .*only a map/u],
    ["a map as a key", "? {a: 1}\n: b\n", /1:3 .*a map cannot be a key/u],
    ["null as a key", "~: b\n", /1:1 .*null cannot be a key/u],
    ["infinity", "a: .inf\n", /1:4 .*no number that JSON can hold/u],
    ["a wrong tag", "a: !!int b\n", /1:\d+ .*b is no int/u],
    ["a disputed colon", "{a:}\n", /1:2 .*disagree on this colon/u],
    ["a control character", "a: b\u0007c\n", /1:5 .*U\+0007 is not allowed/u],
    ["an object on the mark's line, glued", "---a: 1\n", /1:1 .*must stand alone/u],
    ["something after JSON", '{"a": 1}}', /^DOK5002 1:/u],
    ["a comma too many in JSON", '{"apiVersion": "v1",}\n{"a": 1}', /^DOK5002 [12]:/u],
    ["JSON cut off", '{"a": [1, 2', /^DOK5002 1:12 .*it ends where JSON has|^DOK5002 1:12 /u],
  ])("%s", (_, text, expected) => {
    const faults = faultsOf(readText(text));
    expect(faults).toEqual([expect.stringMatching(expected)]);
    expect(faults[0]).toMatch(/^DOK5002/u);
  });
});

describe("templates", () => {
  it.each([
    ["Helm in a value", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n"],
    ["Helm around fields", "apiVersion: v1\nkind: Pod\n{{- if .Values.x }}\nspec: {}\n{{- end }}\n"],
    ["Helm in a JSON file", '{"apiVersion": "v1", "kind": {{ .Values.kind | quote }}}'],
    ["a function first", "spec:\n{{ toYaml .Values.spec | indent 2 }}\n"],
  ])("%s", (_, text) => {
    expect(faultsOf(readText(text))).toEqual([expect.stringMatching(/^DOK5009 \d+:\d+ a template that is not rendered yet/u)]);
  });

  it("in quotes they are text, as in a ConfigMap of dashboards", () => {
    const { objects, faults } = readText('apiVersion: v1\nkind: ConfigMap\ndata:\n  a: "{{ .Labels }}"\n  b: |\n    {{ range . }}\n');
    expect(faults).toEqual([]);
    expect(objects[0]?.value).toMatchObject({ data: { a: "{{ .Labels }}", b: "{{ range . }}\n" } });
  });
});

describe("what is no text", () => {
  it.each([
    ["UTF-16", utf16("apiVersion: v1\n"), "DOK5003 1:1 - is not text: it is UTF-16"],
    ["UTF-16, the other way round", Buffer.from(utf16("a: 1\n")).swap16(), "DOK5003 1:1 - is not text: it is UTF-16"],
    ["a NUL byte", Buffer.from("a: 1\nb: \0\n"), "DOK5003 2:4 - is not text: this is a NUL byte"],
    ["Latin-1", Buffer.from("a: 1\nb: café\n", "latin1"), "DOK5003 2:7 - is not text: this is not UTF-8"],
    [
      "Latin-1 after a byte order mark and a true U+FFFD",
      Buffer.concat([Buffer.from("\ufeffa: \ufffd\nb: "), Buffer.from([0xe9])]),
      "DOK5003 2:4 - is not text: this is not UTF-8",
    ],
    ["Latin-1 after a true U+FFFD", Buffer.concat([Buffer.from("a: \ufffd\nb: "), Buffer.from([0xe9])]), "DOK5003 2:4 - is not text: this is not UTF-8"],
  ])("%s", (_, bytes, expected) => {
    expect(faultsOf(readText(bytes))).toEqual([expected]);
  });
});

describe("bounds", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  it.each([
    ["billion laughs", bomb(9), {}, /aliases unfold to too much/u],
    ["deep JSON", `{"a": ${nested(250)}}`, {}, /deeper than 200 levels/u],
    ["deep YAML", `a: ${nested(250)}\n`, {}, /deeper than 200 levels/u],
    ["YAML so deep that the parser's stack ends", `a: ${nested(20_000)}\n`, {}, /nested/u],
    ["deep by indentation", Array.from({ length: 250 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""), {}, /deeper than 200 levels/u],
    ["deep by aliases", Array.from({ length: 300 }, (_, at) => `l${at}: &l${at} [${at === 0 ? 1 : `*l${at - 1}`}]\n`).join(""), {}, /deeper than 200 levels/u],
    ["a long YAML document", `a: ${"x".repeat(5000)}\n`, { yamlDocument: 4096 }, /more than 4096 characters/u],
    ["YAML of many signs", `a: [${"1,".repeat(5000)}]\n`, { yamlSigns: 4096 }, /4096 lines, brackets/u],
    ["a long JSON value", `[${'"xxxxxxxx",'.repeat(5000)}1]`, { jsonDocument: 4096 }, /more than 4096 characters/u],
    ["many JSON values", `[${"1,".repeat(5000)}1]`, { jsonNodes: 4096 }, /4096 values/u],
    ["time", `a: [${"{b: 1},".repeat(20_000)}]\n`, { readTime: 1 }, /takes longer than 0.001 s/u],
  ])("%s", (_, text, limits, expected) => {
    const faults = faultsOf(readText(text, limits));
    expect(faults).toEqual([expect.stringMatching(expected)]);
    expect(faults[0]).toMatch(/^DOK5008 \d+:\d+ too much to read/u);
  });

  it("just within them it is read", () => {
    expect(faultsOf(readText(`{"a": ${nested(198)}}`))).toEqual([]);
    expect(faultsOf(readText(bomb(4)))).toEqual([]);
  });

  it("a document that is refused leaves the next", () => {
    const read = readText(`${bomb(9)}---\napiVersion: v1\nkind: Pod\n`);
    expect(read.objects.map(({ document }) => document)).toEqual([2]);
  });
});
