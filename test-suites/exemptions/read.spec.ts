// The file of exemptions: what is read, and every mistake with its place.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnownPack } from "../../src/exemptions/exemption.ts";
import { parseExemptions, readExemptions } from "../../src/exemptions/read.ts";
import { exemptionsSchema } from "../../src/exemptions/schema.ts";

const PACK: KnownPack = {
  controls: [{ id: "A-1" }, { id: "A-2" }, { id: "B-1" }],
  operators: [{ name: "one" }, { name: "two" }],
  resources: [
    { operator: "one", kind: "Cluster", enforced: ["A-1", "A-2"] },
    { operator: "one", kind: "Backup", enforced: [] },
    { operator: "two", kind: "Server", enforced: ["A-1"] },
  ],
};

const HEAD = "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n";
const read = (text: string): ReturnType<typeof parseExemptions> => parseExemptions("e.yaml", text, PACK);
/** `line:column code`, sorted as they come. */
const faults = (text: string): readonly string[] => read(text).diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
/** One exemption, of which some keys are said otherwise. */
const one = (keys: { readonly [key: string]: string | undefined } = {}): string => {
  const all = { control: "A-1", match: "{ namespaces: [legacy] }", reason: "why", expires: "2027-01-31", ...keys };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `${HEAD}  - ${lines.join("\n    ")}\n`;
};

describe("a good file", () => {
  it("is read as it is meant", () => {
    const { exemptions, diagnostics } = read(
      `${HEAD}  - control: A-1\n    match:\n      namespaces: [no, "on"]\n      names: [system:a]\n      kinds: [Cluster]\n      operators: [one]\n      labels: { team: yes, example.org/x: "" }\n    reason: "it's: fine {{x}}"\n    expires: 2027-01-31\n    owner: me\n    ticket: OPS-1\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(exemptions).toEqual([
      {
        controls: ["A-1"],
        match: { operators: ["one"], kinds: ["Cluster"], namespaces: ["no", "on"], names: ["system:a"], labels: { team: "yes", "example.org/x": "" } },
        reason: "it's: fine {{x}}",
        expires: "2027-01-31",
        owner: "me",
        ticket: "OPS-1",
        place: expect.objectContaining({ file: "e.yaml", line: 4, column: 5 }),
      },
    ]);
  });

  it("may name several controls, or all", () => {
    expect(read(one({ control: undefined, controls: "[A-2, A-1]" })).exemptions.map(({ controls }) => controls)).toEqual([["A-2", "A-1"]]);
    expect(read(one({ control: undefined, controls: "all" })).exemptions.map(({ controls }) => controls)).toEqual([["A-1", "A-2", "B-1"]]);
  });

  it("is JSON, too", () => {
    const text = JSON.stringify({
      apiVersion: "dok-policies/v1",
      kind: "Exemptions",
      exemptions: [{ control: "A-1", match: { names: ["a"] }, reason: "r", expires: "2027-01-31" }],
    });
    expect(read(text).exemptions.length).toBe(1);
  });
});

describe("a mistake has its place", () => {
  it.each([
    ["no YAML", `${HEAD}  - [`, "e.yaml:4:6 DOK5002"],
    ["nothing", "", "e.yaml:1:1 DOK5101"],
    ["two documents", `${one()}---\na: b\n`, "e.yaml:8:1 DOK5101"],
    ["a list", "- a\n", "e.yaml:1:1 DOK5101"],
    ["another kind of file", one().replace("kind: Exemptions", "kind: ConfigMap"), "e.yaml:2:7 DOK5101"],
    ["another version", one().replace("policies/v1", "policies/v2"), "e.yaml:1:13 DOK5101"],
    ["no list", "apiVersion: dok-policies/v1\nkind: Exemptions\n", "e.yaml:1:1 DOK5103"],
    ["an empty list", `${HEAD.trimEnd()} []\n`, "e.yaml:3:13 DOK5101"],
    ["a key twice", one({ reason: "why\n    reason: why not" }), "e.yaml:7:5 DOK5002"],
    ["an unknown key", one({ owners: "me" }), "e.yaml:8:5 DOK5102"],
    ["an unknown key of the match", one({ match: "{ namespace: [legacy] }" }), "e.yaml:5:14 DOK5102"],
    ["an unknown key of the file", `${one()}spec: {}\n`, "e.yaml:8:1 DOK5102"],
    ["no reason", one({ reason: undefined }), "e.yaml:4:5 DOK5103"],
    ["an empty reason", one({ reason: '""' }), "e.yaml:6:13 DOK5101"],
    ["a blank reason", one({ reason: '" "' }), "e.yaml:6:13 DOK5101"],
    ["a reason of two lines", one({ reason: '"a\\nb"' }), "e.yaml:6:13 DOK5101"],
    ["a reason that turns the writing", one({ reason: '"a\\u202eb"' }), "e.yaml:6:13 DOK5101"],
    ["a reason of 257 characters", one({ reason: "x".repeat(257) }), "e.yaml:6:13 DOK5101"],
    ["no last day", one({ expires: undefined }), "e.yaml:4:5 DOK5103"],
    ["no day of the calendar", one({ expires: "2027-02-29" }), "e.yaml:4:5 DOK5106"],
    ["a day and an hour", one({ expires: "2027-01-31T00:00:00Z" }), "e.yaml:7:14 DOK5101"],
    ["never", one({ expires: "9999-12-31" }), "e.yaml:7:14 DOK5101"],
    ["no match", one({ match: undefined }), "e.yaml:4:5 DOK5103"],
    ["an empty match", one({ match: "{}" }), "e.yaml:5:12 DOK5101"],
    ["a match of nothing", one({ match: "" }), "e.yaml:5:12 DOK5101"],
    ["an empty list of names", one({ match: "{ names: [] }" }), "e.yaml:5:21 DOK5101"],
    ["a name instead of names", one({ match: "{ names: orders }" }), "e.yaml:5:21 DOK5101"],
    ["a wildcard", one({ match: '{ names: ["orders-*"] }' }), "e.yaml:5:22 DOK5101"],
    ["a number for a name", one({ match: "{ names: [7] }" }), "e.yaml:5:22 DOK5101"],
    ["a namespace in capitals", one({ match: "{ namespaces: [Legacy] }" }), "e.yaml:5:27 DOK5101"],
    ["no labels", one({ match: "{ labels: {} }" }), "e.yaml:5:22 DOK5101"],
    ["a label's key that is none", one({ match: "{ labels: { a/b/c: d } }" }), "e.yaml:5:24 DOK5101"],
    ["the key of all objects", one({ match: "{ labels: { __proto__: d } }" }), "e.yaml:5:24 DOK5101"],
    ["a label's value that is none", one({ match: "{ labels: { a: b c } }" }), "e.yaml:5:27 DOK5101"],
    ["a label's value that is no text", one({ match: "{ labels: { a: true } }" }), "e.yaml:5:27 DOK5101"],
    ["an unknown control", one({ control: "A-9" }), "e.yaml:4:14 DOK5105"],
    ["an unknown one of several", one({ control: undefined, controls: "[A-1, A-9]" }), "e.yaml:7:21 DOK5105"],
    ["an unknown operator", one({ match: "{ operators: [three] }" }), "e.yaml:5:26 DOK5105"],
    ["an unknown kind", one({ match: "{ kinds: [cluster] }" }), "e.yaml:5:22 DOK5105"],
    ["no control", one({ control: undefined }), "e.yaml:4:5 DOK5103"],
    ["control and controls", one({ controls: "[A-2]" }), "e.yaml:4:5 DOK5104"],
    ["a control twice", one({ control: undefined, controls: "[A-1, A-1]" }), "e.yaml:7:21 DOK5107"],
    ["an alias", one({ match: "&m { names: [a] }", owner: "*m" }), "e.yaml:8:12 DOK5101"],
    ["an alias of what it stands in", `${HEAD}  - &a [*a]\n`, "e.yaml:4:8 DOK5101"],
    ["a control that judges no such kind", one({ match: "{ kinds: [Backup] }" }), "e.yaml:4:5 DOK5108"],
    ["a control that judges none of the operator's kinds", one({ control: "A-2", match: "{ operators: [two] }" }), "e.yaml:4:5 DOK5108"],
    ["a control that judges nothing", one({ control: "B-1" }), "e.yaml:4:5 DOK5108"],
  ])("%s", (_, text, place) => {
    const found = faults(text);
    expect(found).toContain(place);
    expect(read(text).exemptions).toEqual([]);
  });

  it("the same exemption twice, whatever its order and date", () => {
    const first = "  - controls: [A-1, A-2]\n    match: { names: [a, b] }\n    reason: x\n    expires: 2027-01-31\n";
    const second = "  - controls: [A-2, A-1]\n    match: { names: [b, a] }\n    reason: y\n    expires: 2028-01-31\n";
    expect(faults(HEAD + first + second)).toEqual(["e.yaml:8:5 DOK5107"]);
    expect(faults(HEAD + first + second.replace("b, a", "b, c"))).toEqual([]);
  });

  it("all mistakes of a file are reported together", () => {
    expect(faults(one({ owners: "me", reason: undefined, control: "A-9" })).length).toBe(3);
  });

  it("a choice is offered", () => {
    expect(read(one({ control: "A-9" })).diagnostics[0]?.fix).toBe("choose one of: A-1, A-2, B-1");
  });
});

describe("the published schema", () => {
  const judge = new Ajv2020({ strict: true }).compile(exemptionsSchema(PACK));
  const text = fc.constantFrom(
    "A-1",
    "A-9",
    "all",
    "one",
    "Cluster",
    "legacy",
    "Bad Name",
    "",
    "a\nb",
    "2027-01-31",
    "2027-1-31",
    "x".repeat(300),
    "\u{1f512}".repeat(200),
  );
  const value: fc.Arbitrary<unknown> = fc.oneof(
    text,
    fc.constantFrom(null, 7, true),
    fc.array(text, { maxLength: 2 }),
    fc.dictionary(text, text, { maxKeys: 2 }),
  );
  const odd = (good: readonly unknown[]): fc.Arbitrary<unknown> => fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...good) }, value);
  const match = fc.record(
    {
      namespaces: odd([["legacy"], ["a", "b"]]),
      names: odd([["orders"], ["system:x"]]),
      kinds: odd([["Cluster"]]),
      operators: odd([["one"]]),
      labels: odd([{ team: "x" }, { "a.b/c": "" }]),
    },
    { requiredKeys: [] },
  );
  const item = fc.record(
    {
      control: odd(["A-1"]),
      controls: odd([["A-1"], "all"]),
      match: fc.oneof({ weight: 20, arbitrary: match }, value),
      reason: odd(["why", "because: {{x}}"]),
      expires: odd(["2027-01-31"]),
      owner: odd(["me"]),
    },
    { requiredKeys: ["match", "reason", "expires"] },
  );

  it("takes what is read, and refuses what is not", () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(item, { maxLength: 1 }), (exemptions) => {
        const file = { apiVersion: "dok-policies/v1", kind: "Exemptions", exemptions };
        // A schema knows no calendar, and not which control judges what.
        const shape = read(JSON.stringify(file)).diagnostics.filter(({ code }) => code !== "DOK5106" && code !== "DOK5108");
        expect(judge(file), `${JSON.stringify(file)} ${JSON.stringify(shape)} ${JSON.stringify(judge.errors)}`).toBe(shape.length === 0);
        taken += shape.length === 0 ? 1 : 0;
        refused += shape.length === 0 ? 0 : 1;
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(taken).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(200);
  });
});

describe("a file that is out to cost", () => {
  const folder = mkdtempSync(join(tmpdir(), "dok-exemptions-"));
  const readFile = (content: string | Uint8Array, milliseconds?: number) => {
    const path = join(folder, "e.yaml");
    writeFileSync(path, content);
    const { exemptions, diagnostics } = readExemptions(path, PACK, milliseconds);
    return [exemptions.length, ...diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message.replace(path, "e.yaml")}`)];
  };

  it("is refused at its place, within its time", () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join("");
    expect(readFile(keys, 50)).toEqual([0, "DOK5008 1:1 too much to read: it takes longer than 0.05 s"]);
    expect(readFile(" ".repeat(17 * 2 ** 20))).toEqual([0, "DOK5008 1:1 too much to read: the file has more than 16 MiB"]);
    for (const deep of [":".padEnd(60_000, " ls:"), `exemptions: ${"[".repeat(20_000)}`, `exemptions: ${"{a: ".repeat(20_000)}`]) {
      expect(readFile(deep)).toEqual([0, "DOK5008 1:1 too much to read: it is nested too deep"]);
    }
    expect(readFile(Buffer.from("a: 1\nb: \xff\n", "latin1"))).toEqual([0, "DOK5003 2:4 e.yaml is not text: this is not UTF-8"]);
    expect(readFile("a: \0\n")).toEqual([0, "DOK5003 1:4 e.yaml is not text: this is a NUL byte"]);
    rmSync(folder, { recursive: true });
  });
});

describe("random text is never a crash", () => {
  it("as YAML", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}[]:,-&*!|>'\"%@`# \n\tabA1?", "exemptions", "<<"), maxLength: 60 }), (tail) => {
        const { exemptions, diagnostics } = read(HEAD + tail);
        expect(diagnostics.length > 0).toBe(exemptions.length === 0);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});
