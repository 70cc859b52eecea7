// The same objects through `check`, as files.
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../../src/api/check.ts";
import { pairsOf } from "../../../../src/targets/select.ts";
import { model } from "../../../support/pack.ts";
import { messagesFor } from "../../../support/verdict-comparison.ts";
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
  const { evaluated, findings, diagnostics } = await check({ paths: [folder] });
  const said = new Map<string, string[]>();
  for (const { file, message } of findings) {
    said.set(file, [...(said.get(file) ?? []), message]);
  }
  const compared = cases.map((one, index) => {
    const own = parts.filter(({ operator }) => operator.name === one.operator);
    return { one, expected: sorted(own.flatMap((part) => messagesFor(part, one))), found: sorted(said.get(join(folder, `${index}.json`)) ?? []) };
  });
  const wrong = compared.filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found));
  return {
    objects: evaluated,
    messages: compared.reduce((total, { found }) => total + found.length, 0),
    differences: [
      ...diagnostics.map(({ message }) => message),
      ...wrong.map(({ one, expected, found }) => `${one.from}\n  reference: ${JSON.stringify(expected)}\n  check:     ${JSON.stringify(found)}`),
    ],
  };
}

const sorted = (messages: readonly string[]): readonly string[] => [...new Set(messages)].sort();
