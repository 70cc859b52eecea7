// The same objects through `check`, as files.
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../../src/cli/check.ts";
import { pairsOf } from "../../../../src/targets/select.ts";
import { model } from "../../../support/pack.ts";
import { messagesFor } from "../../../support/verdict-comparison.ts";
import { dig, listAt, textAt } from "../../support/json.ts";
import type { Case } from "./cases.ts";

export interface Checked {
  readonly objects: number;
  readonly messages: number;
  readonly differences: readonly string[];
}

const parts = pairsOf(model);

/** What `check` says of each object against what the reference says of it. */
export async function checked(cases: readonly Case[]): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), "dok-objects-"));
  cases.forEach(({ object }, index) => writeFileSync(join(folder, `${index}.json`), JSON.stringify(object)));
  const { out, errors } = await check([folder], { format: "json" });
  const report: unknown = JSON.parse([...out].join(""));
  const said = new Map<string, string[]>();
  for (const finding of listAt(report, "findings")) {
    const file = textAt(finding, "file");
    said.set(file, [...(said.get(file) ?? []), textAt(finding, "message")]);
  }
  const compared = cases.map((one, index) => {
    const own = parts.filter(({ operator }) => operator.name === one.operator);
    return { one, expected: sorted(own.flatMap((part) => messagesFor(part, one))), found: sorted(said.get(join(folder, `${index}.json`)) ?? []) };
  });
  const wrong = compared.filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found));
  return {
    objects: Number(dig(report, "summary", "evaluated")),
    messages: compared.reduce((total, { found }) => total + found.length, 0),
    differences: [
      ...(errors ?? []).map(String),
      ...wrong.map(({ one, expected, found }) => `${one.from}\n  reference: ${JSON.stringify(expected)}\n  check:     ${JSON.stringify(found)}`),
    ],
  };
}

const sorted = (messages: readonly string[]): readonly string[] => [...new Set(messages)].sort();
