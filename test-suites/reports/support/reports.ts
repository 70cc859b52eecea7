// Reports to be written in every form: the fixtures' own, and one whose every text is out to do harm.
import { join } from "node:path";
import { openEvaluator } from "../../../src/cli/evaluate.ts";
import { judge } from "../../../src/cli/judge.ts";
import { readPack } from "../../../src/cli/pack-file.ts";
import { createDiagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Exemption } from "../../../src/exemptions/exemption.ts";
import { markFindings } from "../../../src/reports/fingerprint.ts";
import type { Finding, MarkedFinding, Report } from "../../../src/reports/report.ts";
import { ROOT } from "../../support/root.ts";

export const pack = readPack();

/** Judges files in this process. */
export async function reportOf(paths: readonly string[], controls: readonly string[] = pack.controls.map(({ id }) => id)): Promise<Report> {
  const { errors, read: _, around: __, ...judged } = await judge({ paths }, { controls: new Set(controls), leastSeverity: 0 }, await openEvaluator(pack, {}));
  if (errors.length > 0) {
    throw errors[0];
  }
  return { ...judged, findings: markFindings(judged.findings) };
}

/** Fixtures with and without a namespace, and every example. */
export async function reportOfFixtures(): Promise<Report> {
  return await reportOf([...["um", "wl"].map((area) => join(ROOT, "test-suites/controls", area)), join(ROOT, "examples")]);
}

export const EXEMPTION: Exemption = {
  controls: ["UM-1"],
  match: { names: ["orders"] },
  reason: "moved in spring",
  expires: "2199-12-31",
  owner: "payments",
  ticket: "OPS-7",
  place: { file: "exemptions.yaml", line: 4 },
};

/** Fixtures' findings with some of each kind: exempted, faults. */
export async function mixedReport(): Promise<Report> {
  const report = await reportOfFixtures();
  const [first, second, ...others] = report.findings;
  const exempted = [first, second].flatMap((found) => (found === undefined ? [] : [{ found, exemption: EXEMPTION }]));
  const faults = [
    createDiagnostic("DOK5002", { file: "a/b.yaml", line: 3, column: 2, endColumn: 5 }, { reason: "no colon" }),
    createDiagnostic("DOK5004", undefined, { reason: "none" }),
    createDiagnostic("DOK5113", { file: "exemptions.yaml", line: 4 }, { of: "x", expires: "2199-12-31" }),
  ];
  return { ...report, findings: others, exempted, faults };
}

/** What terminals, logs of jobs, browsers, spreadsheets and XML would each take for more than text. */
export const EVIL = [
  "\u001b[31m\u202e\u0000\u0085\u2028\ufffe",
  "\n::error::owned\r\n%0A::set-output name=a::b",
  "##[add-mask]x ##vso[task.setvariable variable=a]y",
  '</td></title><script>alert("1")</script><img src=x onerror=alert(1)>&amp;',
  "]]> --> |  [l](javascript:alert(1)) ![i](x) `c` **b** __u__ ~~s~~ <b>",
  "@team #12 http://evil.example/x www.evil.example mailto:a@evil.example $a$ \\",
  "a,b;c:d=e+f",
].join(" ");

/** Every text of others is EVIL, each with a name to find it by. */
export function hostileReport(): Report {
  const evil = (name: string): string => `=${name}${EVIL}${name}`;
  const finding: Finding = {
    control: "UM-1",
    severity: "high",
    message: `UM-1 ${evil("field")}: ${evil("message")}. Fix: ${evil("fix")}`,
    fix: evil("fix"),
    field: evil("field"),
    file: `${evil("folder").replaceAll("/", "")}/::error::x,y%25.yaml`,
    line: 3,
    column: 7,
    renderedFrom: evil("source"),
    operator: "mariadb",
    resource: { apiVersion: evil("group"), kind: evil("kind"), namespace: evil("namespace"), name: evil("name") },
  };
  const found: MarkedFinding = { finding, labels: {}, endColumn: 12, excerpt: { text: evil("text"), from: 0, isCutAtEnd: false }, fingerprint: "0123" };
  return {
    files: 1,
    documents: 1,
    objects: 1,
    evaluated: 1,
    findings: [found],
    exempted: [{ found, exemption: { ...EXEMPTION, reason: evil("reason"), owner: evil("owner"), ticket: evil("ticket") } }],
    notVisible: [{ control: "UM-1", operator: "mariadb", resource: finding.resource, reason: evil("unseen") }],
    skipped: [{ file: evil("skipped"), document: 1, what: "no-object", reason: evil("because") }],
    faults: [createDiagnostic("DOK5002", { file: evil("broken"), line: 1, column: 1 }, { reason: evil("fault") })],
    judged: { "UM-1": 1, "UM-2": 1 },
  };
}

/** As many findings as wanted, in as many files. */
export function longReport(count: number): Report {
  const [found] = hostileReport().findings;
  if (found === undefined) {
    throw new Error("no finding");
  }
  const findings = Array.from({ length: count }, (_, at) => ({ ...found, finding: { ...found.finding, file: `file-${at}.yaml` } }));
  return { ...hostileReport(), findings };
}
