// Fixtures say what they expect: `#! [severity] MESSAGE` above the field concerned, `#? CONTROL FIELD: REASON` for what
// cannot be seen. Every engine reads the same file, as these are comments.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseAllDocuments } from "yaml";
import { type Others, othersAmong } from "../../src/ir/others.ts";
import { toValue } from "../../src/ir/values.ts";
import { ROOT } from "./root.ts";

export interface Expectation {
  readonly kind: "violation" | "unseen";
  /** Undefined: the control's own. */
  readonly severity: string | undefined;
  /** The whole line; for `unseen`: `CONTROL FIELD: REASON`. */
  readonly text: string;
  /** Line of the manifest that the comment stands above, from 1. */
  readonly line: number;
}

export interface GivenObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

export interface Fixture {
  /** Relative to the project. */
  readonly path: string;
  readonly control: string;
  readonly operator: string;
  readonly text: string;
  /** The first document: what is judged. */
  readonly object: GivenObject;
  /** The other documents: what is there beside it. */
  readonly related: readonly GivenObject[];
  /** False with a line `#~ part`: other objects may be elsewhere, as in a few files of many. */
  readonly isWhole: boolean;
  /** The same for the references. */
  readonly others: Others;
  readonly expected: readonly Expectation[];
  /** The control's parameters, from a line `#= {"name": value}`; none means the defaults. */
  readonly params: { readonly [name: string]: unknown };
}

const FOLDER = join(ROOT, "test-suites/controls");

export const fixtures: readonly Fixture[] = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path) => readFixture(path));

function readFixture(path: string): Fixture {
  const [, control = "", operator = ""] = path.split("/");
  const text = readFileSync(join(FOLDER, path), "utf8");
  const [object, ...related] = parseAllDocuments(text, { version: "1.1" }).map((document): GivenObject => document.toJS());
  if (object === undefined) {
    throw new Error(`${path} holds nothing`);
  }
  const isWhole = !/^#~ part$/mu.test(text);
  return {
    path: relative(ROOT, join(FOLDER, path)),
    control: control.toUpperCase(),
    operator,
    text,
    object,
    related,
    isWhole,
    others: othersAmong([object, ...related].map(toValue), isWhole),
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

export function groupOf(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
