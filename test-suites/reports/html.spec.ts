// The page as the parser of browsers reads it.
import { expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { reportAsHtml } from "../../src/reports/html.ts";
import { type Report, shortMessage } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { attributeOf, readPage, textOf } from "./support/nodes.ts";
import { hostileReport, mixedReport, pack } from "./support/reports.ts";

const pageOf = (report: Report) => readPage([...reportAsHtml(pack, report, { base: ROOT })].join(""));

it("the parser would see a fault", () => {
  expect(readPage("<!DOCTYPE html><p a=1 a=2>&#0;").faults.length).toBeGreaterThan(0);
});

it("is well-formed and has each finding", async () => {
  const report = await mixedReport();
  const { elements, faults } = pageOf(report);
  expect(faults).toEqual([]);
  const whats = elements.filter((element) => attributeOf(element, "class") === "what").map(textOf);
  expect(whats.length).toBe(report.findings.length + report.faults.length);
  const shown = report.findings.map(({ finding }) => `${finding.severity} ${shortMessage(finding).slice(finding.control.length + 1)}`);
  expect(whats.slice(0, shown.length).toSorted()).toEqual(shown.toSorted());
});

it.each([
  ["findings", hostileReport()],
  ["nothing", { ...hostileReport(), findings: [], exempted: [], notVisible: [], skipped: [], faults: [] }],
])("needs nothing else and runs nothing, with %s", (_, report) => {
  const { elements, faults } = pageOf(report);
  expect(faults).toEqual([]);
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ["script", "link", "img", "iframe", "object", "embed", "form", "a", "base", "svg", "video"]) {
    expect(names).not.toContain(name);
  }
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...attributes].filter((name) => /^on|href|src|style|action/u.test(name))).toEqual([]);
  const policy = elements.find((element) => attributeOf(element, "http-equiv") === "Content-Security-Policy");
  expect(policy && attributeOf(policy, "content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
  const style = elements.find(({ tagName }) => tagName === "style");
  expect(style && textOf(style)).not.toMatch(/url\(|@import/u);
});

it("the reader sees hostile texts as they are", () => {
  const { elements } = pageOf(hostileReport());
  const main = elements.find(({ tagName }) => tagName === "main");
  const text = main === undefined ? "" : textOf(main);
  const [found] = hostileReport().findings;
  const [notSeen] = hostileReport().notVisible;
  for (const each of [found?.finding.fix, found?.finding.field, found?.finding.renderedFrom, notSeen?.reason, hostileReport().faults[0]?.message]) {
    expect(text).toContain(harmless(each ?? "?"));
  }
});

it.each([
  [{}, "1 finding, 1 fault"],
  [{ faults: [] }, "1 finding"],
  [{ findings: [] }, "No findings, 1 fault"],
  [{ findings: [], faults: [] }, "No findings"],
])("a run that could not read all is not simply clean: %#", (change, headline) => {
  const { elements } = pageOf({ ...hostileReport(), ...change });
  expect(elements.filter(({ tagName }) => tagName === "h1").map(textOf)).toEqual([headline]);
});
