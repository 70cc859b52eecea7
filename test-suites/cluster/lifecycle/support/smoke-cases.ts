// Objects of one operator and what each of its controls says of them, as the fixtures expect it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { expect } from "vitest";
import { fixtures } from "../../../support/fixtures.ts";
import { ROOT } from "../../../support/root.ts";
import type { Cluster } from "../../support/cluster.ts";
import { isManifest, type Manifest } from "../../support/json.ts";
import { versionsOf } from "./minors.ts";
import { count, proven } from "./proven.ts";
import { NAMESPACE } from "./subjects.ts";

export const OPERATOR = "cloudnative-pg";
const AUDIT_MS = 240_000;

/** Of each control, one object that violates it and one that complies; renamed, as fixtures of one kind share a name. */
export const cases = [...new Set(fixtures.map(({ control }) => control))].flatMap((control) => {
  const candidates = fixtures.filter(
    (fixture) =>
      fixture.control === control &&
      fixture.operator === OPERATOR &&
      fixture.isWhole &&
      fixture.related.length === 0 &&
      fixture.object.kind === "Cluster" &&
      Object.keys(fixture.params).length === 0,
  );
  const messagesOf = (fixture: (typeof candidates)[number]): readonly string[] =>
    fixture.expected.filter(({ kind }) => kind === "violation").map(({ text }) => text);
  const violating = candidates.find((fixture) => messagesOf(fixture).length > 0);
  const complying = candidates.find((fixture) => messagesOf(fixture).length === 0);
  return violating === undefined || complying === undefined
    ? []
    : [
        { control, name: `bad-${control.toLowerCase()}`, fixture: violating, expected: [...messagesOf(violating)].sort() },
        { control, name: `good-${control.toLowerCase()}`, fixture: complying, expected: [] },
      ];
});

export const controls = [...new Set(cases.map(({ control }) => control))];

export const objectsOfCases = (): readonly Manifest[] =>
  cases.map(({ name, fixture: { object } }) => ({ ...object, metadata: { ...object.metadata, name, namespace: NAMESPACE } }));

/** The policies in a folder of generated/, by the control they say they are of. */
export function policiesIn(folder: string): ReadonlyMap<string, readonly Manifest[]> {
  const documents = readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yaml") && name !== "kustomization.yaml")
    .flatMap((name) => parseAllDocuments(readFileSync(join(ROOT, folder, name), "utf8")).map((document): unknown => document.toJSON()))
    .filter(isManifest);
  const controlOf = ({ metadata }: Manifest): string => metadata.annotations?.["dok-policies/control"] ?? "";
  return new Map(documents.map((document) => [controlOf(document), documents.filter((other) => controlOf(other) === controlOf(document))]));
}

/** A status has at most 256 bytes of a message, and the CEL flavour joins them: what was cut is taken as what is expected. */
export function uncut(messages: readonly string[], expected: readonly string[]): readonly string[] {
  const whole = messages.filter((message) => expected.includes(message));
  const cut = messages.filter((message) => !whole.includes(message));
  const isCut = cut.length === 1 && cut.every((message) => message.endsWith("...") && expected.some((text) => text.startsWith(message.slice(0, -3))));
  return isCut ? expected : [...messages].sort();
}

/** Waits until every case has what is expected of it, and says what it has if it never does. */
export async function expectReported(
  cluster: Cluster,
  form: string,
  reported: (control: string) => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<void> {
  const expected = Object.fromEntries(cases.map(({ control, name, expected: messages }) => [`${control} ${name}`, messages]));
  let actual: Record<string, readonly string[]> = {};
  try {
    await cluster.waitFor(
      "the reports",
      async () => {
        const found = await Promise.all(controls.map(async (control) => ({ control, found: await reported(control) })));
        actual = Object.fromEntries(
          cases.map(({ control, name }) => [`${control} ${name}`, found.find((of) => of.control === control)?.found.get(name) ?? ["(not judged)"]]),
        );
        return JSON.stringify(actual) === JSON.stringify(expected);
      },
      AUDIT_MS,
    );
  } catch (error) {
    // The comparison says more than "in time", unless nothing could be read.
    expect(actual, String(error)).toEqual(expected);
  }
  const messages = cases.flatMap(({ expected: own }) => own).length;
  proven(`smoke, ${form}`, `${versionsOf(cluster.components)}: ${count(cases.length)} objects, ${count(messages)} messages, 0 differences`);
}
