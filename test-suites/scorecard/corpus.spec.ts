// The scorecards of real projects: every answer as it was when somebody looked at it last (DOK_UPDATE writes them anew), and what people labelled.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPack } from "../../src/cli/pack-file.ts";
import { makeScorecard } from "../../src/cli/scorecard.ts";
import { readScorecardSettings } from "../../src/cli/scorecard-settings.ts";
import { CORPUS, hasCorpus } from "../support/corpus.ts";

/** Answers by control, by folder of the corpus. */
type Answers = { readonly [operator: string]: { readonly [control: string]: string } };

const EXPECTED = join(import.meta.dirname, "corpus.json");
const FOLDERS = ["cloudnative-pg", "mariadb", "pxc", "scylla", "strimzi", "zalando", "clickhouse"];
const pack = readPack();

async function answersOf(operator: string): Promise<{ readonly [control: string]: string }> {
  const settings = readScorecardSettings([join(CORPUS, "manifests", operator)], { config: false }, pack);
  const { card } = await makeScorecard(settings, pack);
  return Object.fromEntries(card.controls.map(({ row, answer }) => [row.id, answer]));
}

interface Label {
  readonly file: string;
  readonly control: string;
  readonly expected: string;
  readonly also?: readonly string[];
}

describe.skipIf(!hasCorpus)("the scorecards of real projects (skipped where ../shared/corpus is missing)", () => {
  it("answer every row as expected", async () => {
    const found: Answers = Object.fromEntries(await Promise.all(FOLDERS.map(async (operator) => [operator, await answersOf(operator)] as const)));
    if (process.env["DOK_UPDATE"] !== undefined) {
      writeFileSync(EXPECTED, `${JSON.stringify(found, null, 2)}\n`);
    }
    const expected: Answers = JSON.parse(readFileSync(EXPECTED, "utf8"));
    expect(found).toEqual(expected);
    // Scorecards in which one answer is all that there is compare nothing.
    expect(new Set(Object.values(expected).flatMap((answers) => Object.values(answers)))).toEqual(new Set(["met", "not-met", "not-visible", "manual"]));
  });

  it("call nothing met that people labelled as failing", () => {
    const expected: Answers = JSON.parse(readFileSync(EXPECTED, "utf8"));
    const lines = readFileSync(join(CORPUS, "labels.jsonl"), "utf8").trimEnd().split("\n");
    const failing = lines
      .map((line): Label => JSON.parse(line))
      .filter(({ expected: verdict, file }) => verdict === "FAIL" && FOLDERS.includes(file.split("/")[0] ?? ""))
      .map(({ file, control, also = [] }) => ({ file, control, answers: [control, ...also].map((id) => expected[file.split("/")[0] ?? ""]?.[id]) }));
    expect(failing.filter(({ answers }) => answers.includes("met") && !answers.includes("not-met"))).toEqual([]);
    expect(failing.filter(({ answers }) => answers.includes("not-met")).length).toBeGreaterThan(40);
  });
});
