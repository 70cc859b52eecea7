// Which documents and objects a text holds.
import { describe, expect, it } from "vitest";
import { faultsOf, ownFolder, readFileOf, readText } from "./support/read.ts";

const folder = ownFolder();
const pod = (name: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`;
const podJson = (name: string): string => JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name } });
const names = (text: string | Uint8Array): readonly string[] => readText(text).objects.map(({ document, kindName, name }) => `${document} ${kindName} ${name}`);

describe("documents", () => {
  it.each([
    ["one", pod("a"), ["1 Pod a"]],
    ["two", `${pod("a")}---\n${pod("b")}`, ["1 Pod a", "2 Pod b"]],
    ["marks first, last and doubled", `---\n${pod("a")}---\n---\n${pod("b")}---\n`, ["1 Pod a", "2 Pod b"]],
    ["a mark with a comment", `--- # first\n${pod("a")}--- # second\n${pod("b")}`, ["1 Pod a", "2 Pod b"]],
    ["a mark in a block scalar is text where it is indented", `${pod("a")}data: |\n  ---\n  x\n---\n${pod("b")}`, ["1 Pod a", "2 Pod b"]],
    ["directives", `%YAML 1.1\n---\n${pod("a")}`, ["1 Pod a"]],
    ["an end mark", `${pod("a")}...\n---\n${pod("b")}`, ["1 Pod a", "2 Pod b"]],
    ["what comments only is no document", `# nothing\n---\n${pod("a")}---\n# nothing\n\n`, ["1 Pod a"]],
    ["Windows' line ends", `${pod("a")}---\n${pod("b")}`.replaceAll("\n", "\r\n"), ["1 Pod a", "2 Pod b"]],
    ["old Macs' line ends", `${pod("a")}---\n${pod("b")}`.replaceAll("\n", "\r"), ["1 Pod a", "2 Pod b"]],
    ["a byte order mark, and one in the middle", `\ufeff${pod("a")}---\n\ufeff${pod("b")}`, ["1 Pod a", "2 Pod b"]],
    ["no line end at the end", pod("a").trimEnd(), ["1 Pod a"]],
    ["JSON", podJson("a"), ["1 Pod a"]],
    ["JSON, one value after the other", `${podJson("a")}\n${podJson("b")} ${podJson("c")}`, ["1 Pod a", "2 Pod b", "3 Pod c"]],
    ["JSON among YAML", `${pod("a")}---\n${podJson("b")}\n---\n${pod("c")}`, ["1 Pod a", "2 Pod b", "3 Pod c"]],
    ["YAML that begins as JSON does", "{apiVersion: v1, kind: Pod, metadata: {name: a}}\n", ["1 Pod a"]],
    ["a name to be generated", "apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n", ["1 Pod a-"]],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(faultsOf(readText(text))).toEqual([]);
  });

  it("a fault in one leaves the others, and their numbers", () => {
    const read = readText(`${pod("a")}---\na: [1\n---\n${pod("c")}`);
    expect(read.objects.map(({ document, name }) => [document, name])).toEqual([
      [1, "a"],
      [3, "c"],
    ]);
    expect(faultsOf(read)).toEqual([expect.stringMatching(/^DOK5002 7:1 .*must be sufficiently indented and end with a \]/u)]);
    expect(read.documents).toBe(3);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \n\n"],
    ["comments", "# a\n#b\n"],
    ["marks", "---\n---\n"],
    ["null", "null\n"],
    ["a byte order mark", "\ufeff"],
  ])("%s: no document and no fault", (_, text) => {
    const skipped = [{ kind: "skipped", file: "-", document: 0, what: "no-object", reason: "no Kubernetes object: there is nothing in the file" }];
    expect(readText(text)).toEqual({ documents: 0, objects: [], skipped, faults: [] });
  });
});

describe("Lists", () => {
  const list = (kind: string, items: string): string => `apiVersion: v1\nkind: ${kind}\nitems:\n${items}`;
  const item = (name: string, head = "  apiVersion: v1\n  kind: Pod\n"): string => `- metadata: {name: ${name}}\n${head}`;

  it.each([
    ["a List", list("List", item("a") + item("b")), ["1 Pod a", "1 Pod b"]],
    ["a typed list, whose items do not say what they are", list("PodList", item("a", "") + item("b", "")), ["1 Pod a", "1 Pod b"]],
    [
      "a List in a List",
      list("List", `- apiVersion: v1\n  kind: List\n  items:\n  ${item("a").replaceAll("\n", "\n  ")}\n${item("b")}`),
      ["1 Pod a", "1 Pod b"],
    ],
    ["an empty one", `${list("List", "  []\n")}---\n${pod("a")}`, ["2 Pod a"]],
    ["in JSON", JSON.stringify({ kind: "List", apiVersion: "v1", items: [JSON.parse(podJson("a")), JSON.parse(podJson("b"))] }), ["1 Pod a", "1 Pod b"]],
    ["an object that only has items", "apiVersion: v1\nkind: Thing\nmetadata: {name: t}\nitems: [{a: 1}]\n", ["1 Thing t"]],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("items that are no objects are said", () => {
    expect(readText(list("List", `- 1\n- {a: b}\n${item("a")}`)).skipped.map(({ document, reason }) => `${document} ${reason}`)).toEqual([
      "1 no Kubernetes object: it is a single value",
      "1 no Kubernetes object: it has no apiVersion and kind",
    ]);
  });

  it.each(["yaml", "json"])("long ones are read item by item, and a bad item leaves the others: %s", (form) => {
    const filler = "x".repeat(1000);
    const count = form === "json" ? 3000 : 600;
    const items = Array.from({ length: count }, (_, at) => ({ apiVersion: "v1", kind: "Pod", metadata: { name: `p${at}` }, note: filler }));
    const printed = (each: object): string => `- ${JSON.stringify(each)}\n`;
    const text =
      form === "json"
        ? JSON.stringify({ items, kind: "List", apiVersion: "v1" })
        : list("List", items.map((each, at) => (at === 7 ? `- {a: [}\n` : printed(each))).join(""));
    const read = readText(text, { yamlDocument: 1 << 18, jsonDocument: 1 << 20 });
    expect(read.objects.length).toBe(form === "json" ? count : count - 1);
    expect(read.objects.at(-1)).toMatchObject({ name: `p${count - 1}`, kindName: "Pod", document: 1 });
    expect(faultsOf(read)).toEqual(form === "json" ? [] : [expect.stringMatching(/^DOK5002 11:/u)]);
    expect(read.objects.at(-1)?.locate("metadata.name").line).toBe(form === "json" ? 1 : count + 3);
  });
});

describe("what is no Kubernetes object is said, not refused", () => {
  it.each([
    ["a: 1\n", "it has no apiVersion and kind"],
    ["kind: Pod\n", "it has no apiVersion"],
    ["apiVersion: v1\n", "it has no kind"],
    ["apiVersion: v1\nkind: 3\n", "it has no kind"],
    ["- a\n", "it is a list"],
    ["text\n", "it is a single value"],
    ["[1, 2]", "it is a list"],
  ])("%j", (text, reason) => {
    const { skipped, faults } = readText(text);
    expect(skipped).toEqual([{ kind: "skipped", file: "-", document: 1, what: "no-object", reason: `no Kubernetes object: ${reason}` }]);
    expect(faults).toEqual([]);
  });
});

it("a .json file is told what JSON wants, other files what YAML wants", () => {
  const text = '{"apiVersion": "v1",\n "kind": Pod: 3}\n';
  expect(faultsOf(readFileOf(folder, "a.json", text))).toEqual(["DOK5002 2:10 malformed document: here JSON has a value"]);
  expect(faultsOf(readFileOf(folder, "a.yaml", text))).toEqual([expect.stringMatching(/^DOK5002 2:(?!.*JSON)/u)]);
});
