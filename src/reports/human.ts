// What a check found, for people.
import type { Exemption } from "../exemptions/exemption.ts";
import { COLORED, formatEntry, harmless, harmlessPath, PLAIN } from "./entry.ts";
import { whyOf } from "./exempted.ts";
import { countBySeverity, type ExemptedFinding, type Report, type SkippedEntry, shortMessage } from "./report.ts";

export interface HumanOptions {
  readonly notVisible: boolean;
  readonly color: boolean;
}

/** Findings with their places, what was left out, and the counts. */
export function* reportAsText(report: Report, { notVisible: withNotVisible, color }: HumanOptions): Generator<string> {
  const paint = color ? COLORED : PLAIN;
  for (const { finding, endColumn, excerpt } of report.findings) {
    const { file, line, column, severity, fix, field, operator, resource, renderedFrom } = finding;
    const from = renderedFrom === undefined ? "" : `, from ${renderedFrom}`;
    const notes = [["fix", `${fix} (${field})`] as const, ["on", `${resource.kind} ${resource.name}, ${operator}${from}`] as const];
    yield `${formatEntry(severity, shortMessage(finding), { file, line, column, endColumn, excerpt }, notes, paint)}\n\n`;
  }
  yield* exemptedLines(report.exempted ?? []);
  if (withNotVisible && report.notVisible.length > 0) {
    yield* report.notVisible.map(({ control, resource, reason }) => `${harmless(`not visible ${control} ${resource.kind} ${resource.name}: ${reason}`)}\n`);
    yield "\n";
  }
  yield* skippedLines(report.skipped);
  yield summaryOf(report, withNotVisible);
}

/** One line for each exemption. */
function* exemptedLines(exempted: readonly ExemptedFinding[]): Generator<string> {
  const by = new Map<Exemption, ExemptedFinding[]>();
  for (const entry of exempted) {
    const same = by.get(entry.exemption) ?? [];
    by.set(entry.exemption, same);
    same.push(entry);
  }
  for (const [exemption, same] of by) {
    const { file, line } = exemption.place;
    const shown = same.slice(0, 3).map(({ found: { finding } }) => `${finding.control} ${finding.resource.kind} ${finding.resource.name}`);
    const more = same.length > shown.length ? `, and ${same.length - shown.length} more` : "";
    yield `${harmless(`exempted until ${exemption.expires} by ${file}:${line ?? 1}, ${whyOf(exemption)}: ${shown.join(", ")}${more}`)}\n`;
  }
  if (exempted.length > 0) {
    yield "\n";
  }
}

/** One line for each reason: a chart renders dozens of objects that no control reads. */
function* skippedLines(skipped: readonly SkippedEntry[]): Generator<string> {
  const reasons = new Map<string, SkippedEntry[]>();
  for (const entry of skipped) {
    const same = reasons.get(entry.reason) ?? [];
    reasons.set(entry.reason, same);
    same.push(entry);
  }
  for (const [reason, entries] of reasons) {
    const places = entries.slice(0, 3).map(({ file, document }) => (document === 0 ? file : `${file} document ${document}`));
    const more = entries.length > places.length ? `, and ${entries.length - places.length} more` : "";
    yield `${harmless(`skipped ${places.join(", ")}${more}: ${reason}`)}\n`;
  }
  if (reasons.size > 0) {
    yield "\n";
  }
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The counts, on one line. */
export function summaryOf(report: Report, withNotVisible: boolean): string {
  const { critical, high, medium, low } = countBySeverity(report);
  const read = `${counted(report.files, "file")}, ${counted(report.documents, "document")}, ${counted(report.objects, "object")}, ${report.evaluated} evaluated`;
  const found = `${counted(report.findings.length, "finding")} (${critical} critical, ${high} high, ${medium} medium, ${low} low)`;
  const hint = report.notVisible.length > 0 && !withNotVisible ? " (--not-visible lists them)" : "";
  const exempted = report.exempted === undefined ? "" : `, ${report.exempted.length} exempted`;
  const by = report.config === undefined ? "" : `by ${harmlessPath(report.config)}: `;
  const known = report.known === undefined ? "" : `, ${report.known.length} known by the baseline`;
  return `${by}${read}; ${found}${known}${exempted}, ${report.notVisible.length} not visible${hint}, ${report.skipped.length} skipped\n`;
}

/** What a page or a comment says first: a run that could not read all is not simply clean. */
export function headlineOf({ findings, faults }: Report): string {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const found = findings.length === 0 ? "no findings" : counted(findings.length, "finding");
  return errors === 0 ? found : `${found}, ${counted(errors, "fault")}`;
}
