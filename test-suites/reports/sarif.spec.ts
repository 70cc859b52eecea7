// SARIF against the published schema, and what code scanning makes use of.
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import { beforeAll, describe, expect, it } from "vitest";
import { reportAsSarif } from "../../src/reports/sarif.ts";
import type { Report } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { CARELESS, ownFiles } from "../cli/support/run.ts";
import { hostileReport, mixedReport, pack, reportOf } from "./support/reports.ts";

const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean => URL.canParse(text, "https://example.org/a/") && !/[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/u.test(text);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true, formats: { uri: isUri, "uri-reference": isReference, "date-time": true } });
const isSarif = ajv.compile(schema);

const sarifOf = (report: Report, base = ROOT) => JSON.parse([...reportAsSarif(pack, report, { base })].join(""));
const { folder, file } = ownFiles();

describe("the schema", () => {
  it("refuses what is none, so that it would be seen", () => {
    const log = sarifOf(hostileReport());
    expect(isSarif({ ...log, runs: [{ ...log.runs[0], results: [{ message: {} }] }] })).toBe(false);
    expect(
      isSarif({ ...log, runs: [{ ...log.runs[0], results: [{ message: { text: "a" }, locations: [{ physicalLocation: { region: { startLine: 0 } } }] }] }] }),
    ).toBe(false);
  });

  it.each([
    ["all fixtures, with exemptions and faults", mixedReport],
    ["hostile texts", async () => hostileReport()],
    ["nothing", async () => ({ ...hostileReport(), findings: [], exempted: [], faults: [] })],
  ])("%s", async (_, make) => {
    const valid = isSarif(sarifOf(await make()));
    expect(isSarif.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

describe("what it says", () => {
  let report: Report;
  beforeAll(async () => {
    report = await mixedReport();
  });

  it("each finding at its line and columns, by a relative path", () => {
    const { results } = sarifOf(report).runs[0];
    const places = results.map((result: { ruleId: string; locations: readonly { physicalLocation: object }[] }) => [
      result.ruleId,
      result.locations[0]?.physicalLocation,
    ]);
    const exempted = (report.exempted ?? []).map(({ found }) => found);
    expect(places).toEqual(
      [...report.findings, ...exempted].map(({ finding, endColumn }) => [
        finding.control,
        {
          artifactLocation: { uri: finding.file.slice(ROOT.length + 1), uriBaseId: "%SRCROOT%" },
          region: { startLine: finding.line, startColumn: finding.column, endLine: finding.line, endColumn },
        },
      ]),
    );
    expect(results.length).toBeGreaterThan(200);
  });

  it("the rules with help, a home and a score; results by their index", () => {
    const { tool, results } = sarifOf(report).runs[0];
    const { rules } = tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(pack.controls.map(({ id }) => id));
    const scores: { readonly [severity: string]: readonly [number, number] } = { critical: [9, 10], high: [7, 8.9], medium: [4, 6.9], low: [0.1, 3.9] };
    for (const [index, { helpUri, help, properties }] of rules.entries()) {
      const [least = 99, most = 0] = scores[pack.controls[index]?.severity ?? ""] ?? [];
      expect(URL.canParse(helpUri)).toBe(true);
      expect(help.text).toContain(pack.controls[index]?.why);
      expect(Number(properties["security-severity"])).toBeGreaterThanOrEqual(least);
      expect(Number(properties["security-severity"])).toBeLessThanOrEqual(most);
    }
    expect(results.every(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => rules[ruleIndex].id === ruleId)).toBe(true);
  });

  it("exempted findings are suppressed, faults are notifications and the run did not succeed", () => {
    const { results, invocations } = sarifOf(report).runs[0];
    const suppressed = results.filter((result: object) => "suppressions" in result);
    expect(suppressed.map((result: { suppressions: object }) => result.suppressions)).toEqual(
      Array(2).fill([
        {
          kind: "external",
          status: "accepted",
          justification: "moved in spring (payments, OPS-7)",
          properties: { expires: "2199-12-31", owner: "payments", ticket: "OPS-7" },
        },
      ]),
    );
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id)).toEqual([
      "DOK5002",
      "DOK5004",
      "DOK5113",
    ]);
    expect(sarifOf({ ...report, faults: report.faults.slice(2) }).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe("fingerprints", () => {
  const printsOf = async (text: string): Promise<readonly string[]> => {
    const { results } = sarifOf(await reportOf([file("a.yaml", text)]), folder).runs[0];
    return results.map(({ partialFingerprints }: { partialFingerprints: { "dokPolicies/v1": string } }) => partialFingerprints["dokPolicies/v1"]);
  };
  const USERS = `apiVersion: acid.zalan.do/v1
kind: postgresql
metadata: { name: a }
spec:
  patroni:
    pg_hba:
      - host all all 10.0.0.0/8 trust
      - host all all 10.1.0.0/8 trust
`;

  it("stay where lines are written above, also in the same list", async () => {
    const before = await printsOf(USERS);
    expect(new Set(before).size).toBe(before.length);
    expect(await printsOf(`# moved\n\n${USERS}`)).toEqual(before);
    const listed = await printsOf(USERS.replace("pg_hba:\n", "pg_hba:\n      - hostssl all all 10.2.0.0/16 scram-sha-256\n"));
    expect(listed).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });

  it("differ for another object, and where there is one more", async () => {
    const before = await printsOf(USERS);
    const other = await printsOf(USERS.replace("name: a", "name: b"));
    expect(other.filter((print) => before.includes(print))).toEqual([]);
    const more = await printsOf(`${USERS}      - host all all 10.2.0.0/8 trust\n`);
    expect(before.filter((print) => !more.includes(print))).toEqual([]);
    expect(new Set(more).size).toBe(more.length);
    expect(more.length).toBeGreaterThan(before.length);
  });
});

it("a rendered document leads to its template; standard input has no lines", async () => {
  const rendered = file("rendered.yaml", `---\n# Source: shop/templates/my db.yaml\n${CARELESS}---\n${CARELESS}`);
  const report = await reportOf([rendered], ["UM-2"]);
  const [first, second] = sarifOf(report, folder).runs[0].results;
  expect(first.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe("shop/templates/my%20db.yaml");
  expect(second.relatedLocations).toBeUndefined();
  const piped = { ...report, findings: report.findings.map((found) => ({ ...found, finding: { ...found.finding, file: "-" } })) };
  const uris = sarifOf(piped, folder).runs[0].results.map(
    (result: { locations: readonly { physicalLocation: object }[] }) => result.locations[0]?.physicalLocation,
  );
  expect(uris).toEqual(["shop/templates/my%20db.yaml", "stdin"].map((uri) => ({ artifactLocation: { uri, uriBaseId: "%SRCROOT%" } })));
});

it("a file outside of the folder has a whole URI", async () => {
  const outside = file("outside.yaml", CARELESS);
  const [result] = sarifOf(await reportOf([outside], ["UM-2"]), join(folder, "elsewhere")).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.+\/outside\.yaml$/u);
});
