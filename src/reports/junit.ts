// JUnit XML: a suite for each control that was asked, with a failure for each finding. A control without a finding has
// one case that passed, for an empty file reads as "no tests ran".
import { whyOf } from "./exempted.ts";
import { counted } from "./human.ts";
import { shownPath } from "./places.ts";
import {
  type ExemptedFinding,
  type MarkedFinding,
  nameOf,
  type NotSeen,
  type Report,
  type ReportedControl,
  type ReportedPack,
  shortMessage,
} from "./report.ts";
import { markup } from "./xml.ts";

export interface JunitOptions {
  readonly base: string;
}

/** Findings as failures, faults as errors, what is exempt or cannot be seen as skipped. */
export function* reportAsJunit(pack: ReportedPack, report: Report, { base }: JunitOptions): Generator<string> {
  const asked = pack.controls.filter(({ id }) => id in report.judged);
  const suites = asked.map((control) => suiteOf(control, report));
  const errors = report.faults.filter(({ severity }) => severity === "error");
  const total = (count: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + count(suite), 0);
  const skipped = total(({ exempted, notVisible }) => exempted.length + notVisible.length);
  const tests = total(sizeOf) + errors.length;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<testsuites name="${markup(pack.name)}" tests="${tests}" failures="${report.findings.length}" errors="${errors.length}" skipped="${skipped}">\n`;
  for (const suite of suites) {
    yield* suiteLines(suite, base);
  }
  if (errors.length > 0) {
    yield `  <testsuite name="input" tests="${errors.length}" failures="0" errors="${errors.length}" skipped="0">\n`;
    for (const { code, message, fix, file, line } of errors) {
      const at = file === undefined ? "" : ` file="${markup(shownPath(file, base))}"${line === undefined ? "" : ` line="${line}"`}`;
      const name = `${code} ${file === undefined ? "" : shownPath(file, base)}`.trim();
      yield `    <testcase name="${markup(name)}" classname="input"${at}>\n`;
      yield `      <error message="${markup(message)}" type="${code}">${markup(`Fix: ${fix}`)}</error>\n    </testcase>\n`;
    }
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

interface Suite {
  readonly control: ReportedControl;
  readonly findings: readonly MarkedFinding[];
  readonly exempted: readonly ExemptedFinding[];
  readonly notVisible: readonly NotSeen[];
  readonly judged: number;
}

function suiteOf(control: ReportedControl, { findings, exempted = [], notVisible, judged }: Report): Suite {
  return {
    control,
    findings: findings.filter(({ finding }) => finding.control === control.id),
    exempted: exempted.filter(({ found }) => found.finding.control === control.id),
    notVisible: notVisible.filter((entry) => entry.control === control.id),
    judged: judged[control.id] ?? 0,
  };
}

/** True where one case says that the control has found nothing. */
function isClean({ findings, exempted, judged }: Suite): boolean {
  return judged > 0 && findings.length + exempted.length === 0;
}

function sizeOf(suite: Suite): number {
  return suite.findings.length + suite.exempted.length + suite.notVisible.length + (isClean(suite) ? 1 : 0);
}

function* suiteLines(suite: Suite, base: string): Generator<string> {
  const { control, findings, exempted, notVisible, judged } = suite;
  const name = markup(`${control.id} ${control.title}`);
  const skipped = exempted.length + notVisible.length;
  yield `  <testsuite name="${name}" tests="${sizeOf(suite)}" failures="${findings.length}" errors="0" skipped="${skipped}">\n`;
  if (isClean(suite)) {
    yield `    <testcase name="${counted(judged, "object")}" classname="${markup(control.id)}"/>\n`;
  }
  for (const found of findings) {
    const { file, line, column, severity, fix, renderedFrom } = found.finding;
    const from = renderedFrom === undefined ? "" : ` (from ${renderedFrom})`;
    yield `${caseOpening(found, base)}      <failure message="${markup(shortMessage(found.finding))}" type="${markup(severity)}">`;
    yield `${markup(`${shownPath(file, base)}:${line}:${column}${from} ${fix}`)}</failure>\n    </testcase>\n`;
  }
  for (const { found, exemption } of exempted) {
    yield `${caseOpening(found, base)}      <skipped message="${markup(`exempted until ${exemption.expires}: ${whyOf(exemption)}`)}"/>\n    </testcase>\n`;
  }
  for (const { resource, reason } of notVisible) {
    yield `    <testcase name="${markup(nameOf(resource))}" classname="${markup(control.id)}">\n`;
    yield `      <skipped message="${markup(`not visible: ${reason}`)}"/>\n    </testcase>\n`;
  }
  yield "  </testsuite>\n";
}

function caseOpening({ finding }: MarkedFinding, base: string): string {
  const { control, file, line, field, resource } = finding;
  const name = markup(`${nameOf(resource)} ${field}`);
  return `    <testcase name="${name}" classname="${markup(control)}" file="${markup(shownPath(file, base))}" line="${line}">\n`;
}
