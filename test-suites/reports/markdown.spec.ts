// Markdown as GitHub's dialect makes HTML of it.
import { marked } from "marked";
import { expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { reportAsMarkdown } from "../../src/reports/markdown.ts";
import type { Report } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { hostileReport, longReport, mixedReport, pack } from "./support/reports.ts";
import { readFragment, textOf } from "./support/nodes.ts";

const markdownOf = (report: Report, most?: number): string =>
  [...reportAsMarkdown(pack, report, { base: ROOT, ...(most === undefined ? {} : { most }) })].join("");
const htmlOf = (report: Report): string => marked.parse(markdownOf(report), { async: false, gfm: true });
const TABLES = ["h2", "h3", "p", "table", "tbody", "td", "th", "thead", "tr"];

it("is tables with a row for each", async () => {
  const report = await mixedReport();
  const elements = readFragment(htmlOf(report));
  expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(TABLES);
  const rows = elements.filter(({ tagName }) => tagName === "tr").length;
  expect(rows).toBe(report.findings.length + 1 + (2 + 1) + (3 + 1));
});

it("hostile texts are no markup: the reader sees them as they are", () => {
  const html = htmlOf(hostileReport());
  const elements = readFragment(html);
  expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(TABLES);
  const cells = elements.filter(({ tagName }) => tagName === "td").map(textOf);
  const [found] = hostileReport().findings;
  expect(cells).toContain(harmless(found?.finding.fix ?? ""));
  expect(cells.length).toBe(5 + 4 + 4);
});

it("nothing mentions a person or an issue, and nothing becomes a link by itself", () => {
  const html = htmlOf(hostileReport()).replaceAll("&#39;", "'");
  expect(html).toContain("team");
  // What is looked for stands in one piece of text.
  expect(html.split(/<[^>]*>/u).filter((text) => /@\w|#\d|:\/\/|www\.|mailto:/u.test(text))).toEqual([]);
});

it("is no longer than it may be, and says what is left out", () => {
  const text = markdownOf(longReport(2000), 100_000);
  expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  expect(text).toMatch(/\n\d+ more are left out here/u);
  expect(markdownOf(longReport(20), 100_000)).not.toContain("left out");
});
