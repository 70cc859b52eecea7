// Annotations, read back as GitHub's runner does: split at the first `::`, then unescaped.
import { expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { reportAsGithub } from "../../src/reports/github.ts";
import { nameOf, type Report, shortMessage } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { hostileReport, mixedReport } from "./support/reports.ts";

interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly message: string;
}

const unescapeData = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

function commandOf(line: string): Command {
  const [, name = "", properties = "", message = ""] = /^::([^ :]+) (.*?)::(.*)$/su.exec(line) ?? [];
  const pairs = properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), unescapeProperty(pair.slice(pair.indexOf("=") + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), message: unescapeData(message) };
}

const linesOf = (report: Report, workspace = ROOT): readonly string[] => [...reportAsGithub(report, { workspace })].join("").trimEnd().split("\n");
const commandsOf = (report: Report, workspace = ROOT): readonly Command[] =>
  linesOf(report, workspace)
    .filter((line) => line.startsWith("::"))
    .map(commandOf);

it("has a command for each finding and fault, at its place", async () => {
  const report = await mixedReport();
  const commands = commandsOf(report);
  const names: { readonly [severity: string]: string } = { critical: "error", high: "error", medium: "warning", low: "notice" };
  expect(commands.slice(0, report.findings.length)).toEqual(
    report.findings.map(({ finding, endColumn }) => ({
      name: names[finding.severity],
      properties: {
        file: finding.file.slice(ROOT.length + 1),
        line: String(finding.line),
        endLine: String(finding.line),
        col: String(finding.column),
        endColumn: String(endColumn),
        title: `${finding.control} ${finding.severity}`,
      },
      message: `${shortMessage(finding)}. Fix: ${finding.fix} (${nameOf(finding.resource)})`,
    })),
  );
  expect(commands.slice(report.findings.length).map(({ name, properties }) => [name, properties["title"]])).toEqual([
    ["error", "DOK5002"],
    ["error", "DOK5004"],
    ["warning", "DOK5113"],
  ]);
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(["error", "warning", "notice"]));
});

it("hostile texts end no command and begin none", () => {
  const report = hostileReport();
  const [first, second, ...others] = commandsOf(report, "/");
  const [found] = report.findings;
  expect(others).toEqual([]);
  expect(Object.keys(first?.properties ?? {})).toEqual(["file", "line", "endLine", "col", "endColumn", "title"]);
  expect(first?.message).toContain(harmless(found?.finding.fix ?? "?"));
  expect(second?.message).toContain(harmless(report.faults[0]?.message ?? "?"));
  expect(linesOf(report).length).toBe(3);
});

it("what is no file of the checkout is named in the text", () => {
  const report = hostileReport();
  const findings = report.findings.map((found) => ({ ...found, finding: { ...found.finding, file: "-" } }));
  const [first] = commandsOf({ ...report, findings });
  expect(Object.keys(first?.properties ?? {})).toEqual(["title"]);
  expect(first?.message).toMatch(/^standard input:3: UM-1/u);
});
