// The file of answers: what is read, and every mistake with its place.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readAnswers } from "../../src/cli/answers-file.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { scorecard } from "../../src/cli/scorecard.ts";
import { answersSchema } from "../../src/config/schema.ts";
import { ANSWERS_CODES } from "../../src/diagnostics/answers-codes.ts";
import type { PlacedDiagnostic } from "../../src/manifests/read.ts";
import { CARELESS, ownFiles, refusedBy } from "../cli/support/run.ts";
import { ROOT } from "../support/root.ts";

const { file, folder } = ownFiles();
const IDS = ["A-1", "A-2"];
let files = 0;

function read(text: string): { readonly answers: ReturnType<typeof readAnswers>; readonly faults: readonly PlacedDiagnostic[] } {
  files += 1;
  const faults: PlacedDiagnostic[] = [];
  const answers = readAnswers(file(`${files}.yaml`, text), { ids: IDS, today: "2026-11-22" }, faults);
  return { answers, faults };
}
/** One answer, of which some keys are said otherwise. */
const one = (keys: { readonly [key: string]: string | undefined } = {}): string => {
  const all = { control: "A-1", answer: "met", by: "Jane Doe", date: "2026-11-01", link: "https://example.org/1", ...keys };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join("\n    ")}\n`;
};
const HEAD = "subject: Database 1.2\nanswers:\n";

describe("a good file", () => {
  it("is read as it is meant", () => {
    const { answers, faults } = read(`${HEAD}${one({ note: '"yes: no"' })}${one({ control: "A-2", answer: "not-met", date: "2026-11-22" })}`);
    expect(faults).toEqual([]);
    expect(answers.subject).toBe("Database 1.2");
    expect([...answers.reviewed]).toEqual([
      ["A-1", { answer: "met", by: "Jane Doe", date: "2026-11-01", link: "https://example.org/1", note: "yes: no" }],
      ["A-2", { answer: "not-met", by: "Jane Doe", date: "2026-11-22", link: "https://example.org/1" }],
    ]);
  });
});

const BROKEN: readonly (readonly [string, string, readonly string[]])[] = [
  ["an answer of another kind", `${HEAD}${one({ answer: "maybe" })}`, ["4:13 DOK5304"]],
  ["an empty answer", `${HEAD}${one({ answer: "" })}`, ["4:5 DOK5301"]],
  ["no name", `${HEAD}${one({ by: undefined })}`, ["3:5 DOK5303"]],
  ["an empty name", `${HEAD}${one({ by: '" "' })}`, ["5:9 DOK5301"]],
  ["no date", `${HEAD}${one({ date: undefined })}`, ["3:5 DOK5303"]],
  ["no link", `${HEAD}${one({ link: undefined })}`, ["3:5 DOK5303"]],
  ["an unknown key", `${HEAD}${one({ linc: "https://example.org" })}`, ["8:5 DOK5302"]],
  ["an unknown key of the file", `${HEAD}${one()}reviewer: me\n`, ["8:1 DOK5302"]],
  ["an unknown control", `${HEAD}${one({ control: "A-3" })}`, ["3:14 DOK5304"]],
  ["a control twice", `${HEAD}${one()}${one({ answer: "not-met" })}`, ["8:14 DOK5305"]],
  ["the same answer twice", `${HEAD}${one()}${one()}`, ["8:5 DOK5305"]],
  ["a day to come", `${HEAD}${one({ date: "2026-11-23" })}`, ["6:11 DOK5306"]],
  ["no day", `${HEAD}${one({ date: "2026-02-30" })}`, ["6:11 DOK5306"]],
  ["a day of another form", `${HEAD}${one({ date: "1 November 2026" })}`, ["6:11 DOK5306"]],
  ["a link to a file", `${HEAD}${one({ link: "docs/answer.md" })}`, ["7:11 DOK5307"]],
  ["a link that runs", `${HEAD}${one({ link: '"javascript:alert(1)"' })}`, ["7:11 DOK5307"]],
  ["a link without a host", `${HEAD}${one({ link: "https:///a" })}`, ["7:11 DOK5307"]],
  ["several mistakes", `${HEAD}${one({ link: "here", date: "today" })}`, ["6:11 DOK5306", "7:11 DOK5307"]],
  ["no answers", "subject: Database\n", ["1:1 DOK5303"]],
  ["an empty list", "answers: []\n", ["1:1 DOK5301"]],
  ["another form", "- A-1\n", ["1:1 DOK5301"]],
  ["an empty file", "", ["1:1 DOK5301"]],
  ["no YAML", "answers: [\n", ["2:1 DOK5002"]],
];

describe("a mistake is told at its place", () => {
  it.each(BROKEN)("%s", (_, text, wanted) => {
    const { answers, faults } = read(text);
    expect(faults.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(wanted);
    expect(answers.reviewed.size).toBe(0);
    for (const { message, fix } of faults) {
      expect(`${message} ${fix}`).not.toMatch(/undefined|\$[a-z]/u);
    }
  });

  it("a file that is not there", () => {
    const faults: PlacedDiagnostic[] = [];
    readAnswers(join(folder, "nowhere.yaml"), { ids: IDS, today: "2026-11-22" }, faults);
    expect(faults.map(({ code }) => code)).toEqual(["DOK5001"]);
  });

  it("every code is reached", async () => {
    const there = file("there.yaml", "answers: []\n");
    const refused = await scorecard([file("careless.yaml", CARELESS)], { config: false, newAnswers: there }).then(
      () => [],
      (error: unknown) => refusedBy(error).codes,
    );
    expect(refused).toEqual(["DOK5308"]);
    expect(readFileSync(there, "utf8")).toBe("answers: []\n");
    const reached = new Set([...refused, ...BROKEN.flatMap(([, , wanted]) => wanted.map((each) => each.split(" ")[1]))]);
    expect(Object.keys(ANSWERS_CODES).filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe("the published schema", () => {
  const validate = new Ajv2020({ strict: true }).compile(answersSchema(IDS));
  const valueOf = (text: string): unknown => JSON.parse(text);

  it("takes what is read and refuses what has another form", () => {
    const good = { control: "A-1", answer: "met", by: "Jane", date: "2026-11-01", link: "https://example.org" };
    expect(validate(valueOf(JSON.stringify({ subject: "a", answers: [good] })))).toBe(true);
    for (const bad of [{ ...good, answer: "maybe" }, { ...good, control: "A-3" }, { ...good, by: "" }, { ...good, more: 1 }, { control: "A-1" }]) {
      expect(validate(valueOf(JSON.stringify({ answers: [bad] })))).toBe(false);
    }
  });

  it("is the one in generated/", () => {
    const schema = answersSchema((readPack().guideRows ?? []).map(({ id }) => id));
    expect(JSON.parse(readFileSync(join(ROOT, "generated/schemas/answers.json"), "utf8"))).toEqual(valueOf(JSON.stringify(schema)));
  });
});
