// JUnit through an XML parser that forgives nothing.
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { reportAsJunit } from "../../src/reports/junit.ts";
import { type Report, shortMessage } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { hostileReport, mixedReport, pack } from "./support/reports.ts";

interface Tag {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly text: string;
}

/** Every element; throws where the text is not well-formed. */
function tagsOf(xml: string): readonly Tag[] {
  const open: { name: string; attributes: { [name: string]: string }; text: string }[] = [];
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tag = { name, attributes, text: "" };
    open.push(tag);
    tags.push(tag);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) {
      last.text += text;
    }
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return tags;
}

const junitOf = (report: Report): readonly Tag[] => tagsOf([...reportAsJunit(pack, report, { base: ROOT })].join(""));
const count = (tags: readonly Tag[], name: string): number => tags.filter((tag) => tag.name === name).length;

it("the parser would see a fault", () => {
  expect(() => tagsOf("<a b='1' b='2'/>")).toThrow();
  expect(() => tagsOf("<a>\u0001</a>")).toThrow();
});

it("has a case for each finding and its like, and counts them right", async () => {
  const report = await mixedReport();
  const tags = junitOf(report);
  const [all] = tags;
  const judged = pack.controls.filter(({ id }) => (report.judged[id] ?? 0) > 0);
  const clean = judged.filter(({ id }) => report.findings.every(({ finding }) => finding.control !== id)).length;
  const counts = { failures: count(tags, "failure"), errors: count(tags, "error"), skipped: count(tags, "skipped"), tests: count(tags, "testcase") };
  expect(counts).toEqual({
    failures: report.findings.length,
    errors: 2,
    skipped: report.notVisible.length + 2,
    tests: report.findings.length + 2 + report.notVisible.length + 2 + clean,
  });
  expect(all?.attributes).toEqual({ name: pack.name, ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)])) });
  const suites = tags.filter(({ name }) => name === "testsuite");
  for (const attribute of ["failures", "errors", "skipped", "tests"] as const) {
    expect(suites.reduce((sum, { attributes }) => sum + Number(attributes[attribute]), 0)).toBe(counts[attribute]);
  }
  const messages = tags.filter(({ name }) => name === "failure").map(({ attributes }) => attributes["message"]);
  expect(messages.toSorted()).toEqual(report.findings.map(({ finding }) => shortMessage(finding)).toSorted());
});

it("a clean run has cases that passed", () => {
  const clean = junitOf({ ...hostileReport(), findings: [], exempted: [], notVisible: [], faults: [] });
  expect(clean.filter(({ name }) => name === "testcase").map(({ attributes }) => attributes)).toEqual([
    { name: "1 object", classname: "UM-1" },
    { name: "1 object", classname: "UM-2" },
  ]);
});

it("hostile texts come out as they went in, less what is not to be seen", () => {
  const report = hostileReport();
  const tags = junitOf(report);
  const [found] = report.findings;
  expect(tags.find(({ name }) => name === "failure")?.attributes["message"]).toBe(harmless(shortMessage(found?.finding ?? { message: "" })));
  expect(tags.find(({ name }) => name === "error")?.attributes["message"]).toBe(harmless(report.faults[0]?.message ?? ""));
  expect(count(tags, "testcase")).toBe(1 + 1 + 1 + 1 + 1);
});
