// Fixtures say what they expect: `#! [severity] MESSAGE` above the field concerned, `#? CONTROL FIELD: REASON` for what
// cannot be seen. Every engine reads the same file, as these are comments.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { type Others, othersAmong } from "../../src/ir/others.ts";
import { toValue } from "../../src/ir/values.ts";
import { type PlainFixture, readFixtures } from "./read-fixtures.ts";

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

function plainFixtures(): readonly PlainFixture[] {
  const file = process.env["DOK_TEST_FIXTURES"];
  return file === undefined ? readFixtures() : deserialize(readFileSync(file));
}

export const fixtures: readonly Fixture[] = plainFixtures().map((fixture) => ({
  ...fixture,
  others: othersAmong([fixture.object, ...fixture.related].map(toValue), fixture.isWhole),
}));

export function groupOf(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
