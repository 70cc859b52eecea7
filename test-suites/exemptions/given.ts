// One file of exemptions in every engine: by namespace, label, name, kind, several, without a namespace, ended.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readExemptions } from "../../src/exemptions/read.ts";
import { knownPackOf } from "../../src/targets/exemptions/reach.ts";
import { model } from "../support/pack.ts";
import type { Subject } from "../support/subjects.ts";
import { messagesFor, partsOf, speaksTo } from "../support/verdict-comparison.ts";
import { commented, install, isExempt } from "./support.ts";
import { ENGINES, verdictsOf } from "./verdicts.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const { exemptions, diagnostics } = readExemptions(join(FIXTURES, "exemptions.yaml"), knownPackOf(model));
const cases = commented(readFileSync(join(FIXTURES, "objects.yaml"), "utf8")).map(({ comment, value }) => ({ exempt: comment, subject: subjectOf(value) }));
const subjects = cases.map(({ subject }) => subject);

function subjectOf(value: unknown): Subject {
  const object = value as Subject["object"];
  const operator = model.operators.find(({ resources }) => resources.some(({ group, kind }) => object.apiVersion.startsWith(group) && kind === object.kind));
  return { from: "objects.yaml", operator: operator?.name ?? "", object };
}

it("the file is read without a word", () => {
  expect(diagnostics).toEqual([]);
  expect(exemptions.length).toBe(9);
});

it.each(cases)("$exempt of $subject.object.kind $subject.object.metadata.namespace/$subject.object.metadata.name", ({ exempt, subject }) => {
  const violated = partsOf("gatekeeper-rego").filter((part) => speaksTo(part, subject) && messagesFor(part, subject).length > 0);
  const controls = [...new Set(violated.map(({ control }) => control.id))];
  expect(controls.length).toBeGreaterThan(0);
  const exempted = controls.filter((control) => isExempt(control, subject, exemptions)).sort();
  expect(exempted).toEqual(exempt === "none" ? [] : exempt.split(" ").sort());
});

describe("every engine exempts the same", () => {
  const folder = install(exemptions);
  afterAll(() => rmSync(folder, { recursive: true }));
  const controls = [...new Set(cases.flatMap(({ exempt }) => exempt.split(" ")))];

  it.each(ENGINES)("%s", async (engine) => {
    const { differences, ...counts } = await verdictsOf(engine, { folder, exemptions, subjects, controls });
    console.log(`exemptions, ${engine}: ${JSON.stringify(counts)}`);
    expect(differences).toEqual([]);
    expect(counts.exempted).toBeGreaterThanOrEqual(9);
    expect(counts.violations).toBeGreaterThan(counts.exempted);
  });
});
