// CSV as RFC 4180 has it. A spreadsheet takes a cell that begins with =, + and the like for a formula, so such a cell
// gets an apostrophe in front.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { harmless } from "./entry.ts";
import { whyOf } from "./exempted.ts";
import { shownPath } from "./places.ts";
import { type MarkedFinding, type Report, type ResourceName, shortMessage } from "./report.ts";

const COLUMNS = [
  "status",
  "severity",
  "control",
  "file",
  "line",
  "column",
  "apiVersion",
  "kind",
  "namespace",
  "name",
  "field",
  "message",
  "fix",
  "operator",
  "renderedFrom",
  "note",
  "fingerprint",
] as const;
type Row = { readonly [C in (typeof COLUMNS)[number]]?: string | number | undefined };

export interface CsvOptions {
  readonly base: string;
}

/** A row for each finding, exempted finding, fault, and whatever could not be seen or was skipped. */
export function* reportAsCsv(report: Report, { base }: CsvOptions): Generator<string> {
  yield line(Object.fromEntries(COLUMNS.map((name) => [name, name])));
  for (const found of report.findings) {
    yield line(rowOf("finding", found, base));
  }
  for (const { found, exemption } of report.exempted ?? []) {
    yield line({ ...rowOf("exempted", found, base), note: `until ${exemption.expires}: ${whyOf(exemption)}` });
  }
  for (const found of report.known ?? []) {
    yield line(rowOf("known", found, base));
  }
  for (const { control, operator, resource, reason } of report.notVisible) {
    yield line({ status: "not visible", control, operator, ...namesOf(resource), note: reason });
  }
  for (const { file, what, reason } of report.skipped) {
    yield line({ status: "skipped", file: shownPath(file, base), message: reason, note: what });
  }
  for (const fault of report.faults) {
    yield line(faultRow(fault, base));
  }
}

function rowOf(status: string, { finding, fingerprint }: MarkedFinding, base: string): Row {
  const { severity, control, file, line: at, column, field, fix, operator, renderedFrom, resource } = finding;
  const place = { file: shownPath(file, base), line: at, column };
  return { status, severity, control, ...place, ...namesOf(resource), field, message: shortMessage(finding), fix, operator, renderedFrom, fingerprint };
}

function namesOf({ apiVersion, kind, namespace, name }: ResourceName): Row {
  return { apiVersion, kind, namespace, name };
}

function faultRow({ code, severity, message, fix, file, line: at, column }: Diagnostic, base: string): Row {
  return { status: severity, control: code, file: file === undefined ? undefined : shownPath(file, base), line: at, column, message, fix };
}

function line(row: Row): string {
  return `${COLUMNS.map((name) => cell(row[name] ?? "")).join(",")}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") {
    return String(value);
  }
  const text = harmless(value).replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%])/u, "'");
  return /[",]/u.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
