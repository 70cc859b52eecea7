// CSV through another's parser.
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { reportAsCsv } from "../../src/reports/csv.ts";
import { type Report, shortMessage } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { hostileReport, mixedReport } from "./support/reports.ts";

type Row = { readonly [column: string]: string };
const csvOf = (report: Report): string => [...reportAsCsv(report, { base: ROOT })].join("");
const rowsOf = (report: Report): readonly Row[] => parse<Row>(csvOf(report), { columns: true, record_delimiter: "\r\n" });

it("has a row for each of everything, with the columns as they were", async () => {
  const report = await mixedReport();
  const rows = rowsOf(report);
  const count = (status: string): number => rows.filter((row) => row["status"] === status).length;
  expect([count("finding"), count("exempted"), count("not visible"), count("skipped"), count("error"), count("warning")]).toEqual([
    report.findings.length,
    2,
    report.notVisible.length,
    report.skipped.length,
    2,
    1,
  ]);
  expect(rows.slice(0, report.findings.length).map((row) => [row["control"], row["severity"], row["file"], row["line"], row["message"], row["fix"]])).toEqual(
    report.findings.map(({ finding }) => [
      finding.control,
      finding.severity,
      finding.file.slice(ROOT.length + 1),
      String(finding.line),
      shortMessage(finding),
      finding.fix,
    ]),
  );
});

it("no cell is a formula, and the rest of it is unchanged", () => {
  const [row, ...others] = rowsOf(hostileReport());
  const [found] = hostileReport().findings;
  expect(row?.["fix"]).toBe(`'${harmless(found?.finding.fix ?? "")}`);
  const cells = [row, ...others].flatMap((each) => Object.values(each ?? {}));
  expect(cells.filter((cell) => /^\s*[=+\-@|%]/u.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(10);
});

it("ends each line as RFC 4180 does", () => {
  expect(csvOf(hostileReport()).split("\r\n").length).toBe(1 + 5 + 1);
  expect(csvOf(hostileReport()).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
});
