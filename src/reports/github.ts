// Annotations on GitHub: workflow commands, one line each, which the runner takes from the job's log.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { harmless } from "./entry.ts";
import { summaryOf } from "./human.ts";
import { relativePath } from "./places.ts";
import { type MarkedFinding, nameOf, type Report, shortMessage } from "./report.ts";

const COMMANDS: { readonly [level: string]: string } = {
  critical: "error",
  high: "error",
  error: "error",
  medium: "warning",
  warning: "warning",
  low: "notice",
};

export interface GithubOptions {
  /** The folder of the checkout: files outside cannot be annotated. */
  readonly workspace: string;
}

/** An annotation for each finding and fault, then the counts. */
export function* reportAsGithub(report: Report, options: GithubOptions): Generator<string> {
  for (const found of report.findings) {
    yield annotationOf(found, options);
  }
  for (const fault of report.faults) {
    yield faultOf(fault, options);
  }
  yield summaryOf(report, true);
}

function annotationOf({ finding, endColumn }: MarkedFinding, options: GithubOptions): string {
  const { control, severity, fix, file, line, column, resource, renderedFrom } = finding;
  const from = renderedFrom === undefined ? "" : `, from ${renderedFrom}`;
  const text = `${shortMessage(finding)}. Fix: ${fix} (${nameOf(resource)}${from})`;
  return command(severity, `${control} ${severity}`, { file, line, column, endColumn }, text, options);
}

function faultOf({ code, severity, message, fix, file, line, column, endColumn }: Diagnostic, options: GithubOptions): string {
  return command(severity, code, { file, line, column, endColumn }, `${message}. Fix: ${fix}`, options);
}

interface At {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

function command(level: string, title: string, { file, line, column, endColumn }: At, text: string, { workspace }: GithubOptions): string {
  const path = file === undefined || file === "-" ? undefined : relativePath(file, workspace);
  const place =
    path === undefined
      ? []
      : ([
          ["file", path],
          ["line", line],
          ["endLine", line],
          ["col", column],
          ["endColumn", endColumn],
        ] as const);
  const properties = [...place, ["title", title] as const].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  const where = path === undefined && file !== undefined ? `${file === "-" ? "standard input" : file}:${line ?? 1}: ` : "";
  return `::${COMMANDS[level] ?? "warning"} ${properties.join(",")}::${data(`${where}${text}`)}\n`;
}

function data(text: string): string {
  return harmless(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
