// Markdown as GitHub and GitLab read it: for a job's summary or a comment on a change. Text of others is never markup:
// each sign that could be is escaped, and what would mention a person or become a link is broken by an empty comment.
import { harmless } from "./entry.ts";
import { whyOf } from "./exempted.ts";
import { counted, headlineOf } from "./human.ts";
import { shownPath } from "./places.ts";
import { countBySeverity, LEVELS, type MarkedFinding, nameOf, type Report, type ReportedPack, shortMessage } from "./report.ts";

export interface MarkdownOptions {
  readonly base: string;
  /** Characters at most; what is left out is counted at the end. */
  readonly most?: number;
}

/** Counts, then a table of findings, the worst first, then the rest. */
export function* reportAsMarkdown(pack: ReportedPack, report: Report, { base, most = Number.POSITIVE_INFINITY }: MarkdownOptions): Generator<string> {
  let left = most - 2000;
  const rest = { rows: 0 };
  const rows = function* (all: Iterable<string>): Generator<string> {
    for (const row of all) {
      left -= Buffer.byteLength(row);
      if (left >= 0) {
        yield row;
      } else {
        rest.rows += 1;
      }
    }
  };
  const { critical, high, medium, low } = countBySeverity(report);
  yield `## ${plain(pack.name)}: ${headlineOf(report)}\n\n`;
  yield `${critical} critical, ${high} high, ${medium} medium, ${low} low. `;
  yield `${counted(report.files, "file")}, ${counted(report.objects, "object")}, ${report.evaluated} evaluated, `;
  yield `${report.known === undefined ? "" : `${report.known.length} known by the baseline, `}${report.exempted?.length ?? 0} exempted, ${report.notVisible.length} not visible, ${report.skipped.length} skipped, ${counted(report.faults.length, "fault")}.\n`;
  yield* table("Findings", ["Severity", "Control", "Where", "What", "Fix"], rows(findingRows(report.findings, base)));
  yield* table("Exempted", ["Control", "Object", "Until", "Why"], rows(exemptedRows(report)));
  yield* table("Faults", ["Code", "Where", "What", "Fix"], rows(faultRows(report, base)));
  if (rest.rows > 0) {
    yield `\n${rest.rows} more are left out here: this text has a longest length. The other formats have them.\n`;
  }
}

function* table(title: string, columns: readonly string[], rows: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const row of rows) {
    yield isFirst ? `\n### ${title}\n\n| ${columns.join(" | ")} |\n|${" --- |".repeat(columns.length)}\n${row}` : row;
    isFirst = false;
  }
}

function* findingRows(findings: readonly MarkedFinding[], base: string): Generator<string> {
  for (const level of LEVELS.toReversed()) {
    for (const { finding } of findings) {
      if (finding.severity === level) {
        const { control, severity, file, line, column, fix, resource, renderedFrom } = finding;
        const from = renderedFrom === undefined ? "" : `, from ${plain(renderedFrom)}`;
        yield row([severity, control, `${place(file, line, column, base)}${from}`, `${plain(nameOf(resource))}: ${plain(what(finding))}`, plain(fix)]);
      }
    }
  }
}

/** The control stands in a column of its own. */
function what(finding: MarkedFinding["finding"]): string {
  const text = shortMessage(finding);
  return text.startsWith(`${finding.control} `) ? text.slice(finding.control.length + 1) : text;
}

function* exemptedRows({ exempted = [] }: Report): Generator<string> {
  for (const { found, exemption } of exempted) {
    const { control, resource } = found.finding;
    yield row([control, plain(nameOf(resource)), exemption.expires, plain(whyOf(exemption))]);
  }
}

function* faultRows({ faults }: Report, base: string): Generator<string> {
  for (const { code, message, fix, file, line, column } of faults) {
    yield row([code, file === undefined ? "" : place(file, line, column, base), plain(message), plain(fix)]);
  }
}

function place(file: string, line: number | undefined, column: number | undefined, base: string): string {
  return `${plain(shownPath(file, base))}${line === undefined ? "" : `:${line}:${column ?? 1}`}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** Text of others as no more than text. */
export function plain(text: string): string {
  return harmless(text)
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? "")
    .replace(/[\\`*_[\]|~$]/gu, "\\$&")
    .replace(/www(?=\.)|mailto(?=:)|xmpp(?=:)|:(?=\/\/)|[@#]/giu, "$&<!-- -->");
}

const ENTITIES: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
