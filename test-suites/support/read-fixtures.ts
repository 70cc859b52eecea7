// All fixtures as they stand in their files: read once for a run by global-setup.ts, as each of some thirty files would take seconds for it.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseAllDocuments } from "yaml";
import type { Expectation, Fixture, GivenObject } from "./fixtures.ts";
import { ROOT } from "./root.ts";

export type PlainFixture = Omit<Fixture, "others">;

const FOLDER = join(ROOT, "test-suites/controls");

export function readFixtures(): readonly PlainFixture[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => readFixture(path));
}

function readFixture(path: string): PlainFixture {
  const [, control = "", operator = ""] = path.split("/");
  const text = readFileSync(join(FOLDER, path), "utf8");
  const [object, ...related] = parseAllDocuments(text, { version: "1.1" }).map((document): GivenObject => document.toJS());
  if (object === undefined) {
    throw new Error(`${path} holds nothing`);
  }
  return {
    path: relative(ROOT, join(FOLDER, path)),
    control: control.toUpperCase(),
    operator,
    text,
    object,
    related,
    isWhole: !/^#~ part$/mu.test(text),
    expected: readExpectations(text),
    params: readParams(text),
  };
}

function readParams(text: string): { readonly [name: string]: unknown } {
  const line = /^#= (.*)$/mu.exec(text)?.[1];
  return line === undefined ? {} : JSON.parse(line);
}

function readExpectations(text: string): readonly Expectation[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index): readonly Expectation[] => {
    const match = /^\s*#([!?]) (?:\[(critical|high|medium|low)\] )?(.*)$/u.exec(line);
    if (match === null) {
      return [];
    }
    const below = lines.findIndex((candidate, at) => at > index && !/^\s*#/u.test(candidate));
    return [{ kind: match[1] === "!" ? "violation" : "unseen", severity: match[2], text: match[3] ?? "", line: below + 1 }];
  });
}
