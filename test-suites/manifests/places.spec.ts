// A field's place is the text that a person would edit: its value, else its key, else the nearest parent that is there.
import { describe, expect, it } from "vitest";
import { readText } from "./support/read.ts";

/** The text at a field's place, with the place. */
function textAt(text: string, path: string): string {
  const place = readText(text).objects[0]?.locate(path);
  const line = text.replace(/^\ufeff/u, "").split(/\r\n?|\n/u)[(place?.line ?? 0) - 1] ?? "";
  return `${place?.line}:${place?.column} ${line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)}`;
}

const HEAD = "apiVersion: v1\nkind: Pod\n";

describe("block style", () => {
  const text = `${HEAD}metadata:
  name: pod
  annotations:
    example.org/a.b: "one"
    "quoted key": two
    plain: 'three'
spec:
  list:
    - name: first
      on: yes
    - name: second
  empty: {}
  none:
  script: |
    a
    b
`;
  it.each([
    ["metadata.name", "4:9 pod"],
    ['metadata.annotations["example.org/a.b"]', '6:22 "one"'],
    ['metadata.annotations["quoted key"]', "7:19 two"],
    ["metadata.annotations.plain", "8:12 'three'"],
    ["spec.list", "10:3 list"],
    ["spec.list[0].name", "11:13 first"],
    ["spec.list[0].true", "12:11 yes"],
    ["spec.list[1]", "13:7 name: second"],
    ["spec.list[1].name", "13:13 second"],
    ["spec.empty", "14:3 empty"],
    ["spec.none", "15:3 none"],
    ["spec.script", "16:11 |"],
    ["spec.absent", "9:1 spec"],
    ["spec.absent.deeper[3].yet", "9:1 spec"],
    ["spec.list[7].name", "10:3 list"],
    ["spec.list[1].absent", "13:7 name: second"],
    ["spec.empty.absent", "14:3 empty"],
    ["spec.none.absent", "15:3 none"],
    ["metadata.name.absent", "4:9 pod"],
    ["absent", "1:1 apiVersion: v1"],
    ["", "1:1 apiVersion: v1"],
  ])("%s", (path, expected) => {
    expect(textAt(text, path)).toBe(expected);
  });

  it.each(["\r\n", "\r"])("the same with lines that end with %j", (end) => {
    expect(textAt(text.replaceAll("\n", end), "spec.list[1].name")).toBe("13:13 second");
  });
});

describe("other styles", () => {
  it.each([
    ["flow style", `${HEAD}spec: {a: {b: [1, two]}, "c.d": e}\n`, "spec.a.b[1]", "3:19 two"],
    ["flow style, a key with a dot", `${HEAD}spec: {a: {b: [1, two]}, "c.d": e}\n`, 'spec["c.d"]', "3:33 e"],
    ["flow style, absent", `${HEAD}spec: {a: {b: [1, two]}}\n`, "spec.a.c", "3:8 a"],
    ["JSON", '{"apiVersion": "v1",\n "kind": "Pod",\n "spec": {"a": [true, {"b": null}]}}', "spec.a[1].b", "3:29 null"],
    ["JSON on one line", '{"apiVersion":"v1","kind":"Pod","spec":{"a":"b"}}', "spec.a", '1:45 "b"'],
    ["behind characters of two units", `${HEAD}spec: {"😀é": 1, b: two}\n`, "spec.b", "3:21 two"],
    ["behind combining characters", `${HEAD}spec: {"e\u0301": two}\n`, 'spec["e\u0301"]', "3:14 two"],
    ["an alias: where it is used", `${HEAD}base: &b {c: 1}\nspec:\n  a: *b\n`, "spec.a", "5:3 a"],
    ["within an alias: where it stands", `${HEAD}base: &b {c: one}\nspec:\n  a: *b\n`, "spec.a.c", "3:14 one"],
    ["a merge: where it stands", `${HEAD}base: &b {c: one}\nspec:\n  <<: *b\n`, "spec.c", "3:14 one"],
    ["an anchor's value", `${HEAD}spec:\n  a: &x one\n`, "spec.a", "4:9 one"],
    ["a tag's value", `${HEAD}spec:\n  a: !!str on\n`, "spec.a", "4:12 on"],
    ["an item on the next line", `${HEAD}spec:\n  -\n    a: one\n`, "spec[0].a", "5:8 one"],
    ["an object after comments", `# a\n# b\n${HEAD}spec: one\n`, "spec", "5:7 one"],
    ["after a byte order mark", `\ufeff${HEAD}spec: one\n`, "spec", "3:7 one"],
  ])("%s", (_, text, path, expected) => {
    expect(textAt(text, path)).toBe(expected);
  });

  it("the second document and the item of a List", () => {
    const text = `${HEAD}---\napiVersion: v1\nkind: List\nitems:\n  - ${HEAD.replaceAll("\n", "\n    ")}spec: {a: one}\n`;
    const place = readText(text).objects[1]?.locate("spec.a");
    expect([place?.line, place?.column]).toEqual([9, 15]);
  });

  it("a long line is shown around the place", () => {
    const excerpt = readText(`${HEAD}spec: {a: "${"x".repeat(500)}", b: two, c: "${"y".repeat(500)}"}\n`).objects[0]?.locate("spec.b").excerpt;
    expect(excerpt?.text).toContain('x", b: two, c: "y');
    expect(excerpt?.text.length).toBe(160);
    expect(excerpt?.isCutAtEnd).toBe(true);
    expect(excerpt?.from).toBeGreaterThan(400);
  });
});
