// What each finding's edit makes of its file's text, for reports whose readers apply it: SARIF.
import { readFileSync } from "node:fs";
import { editEach } from "../fix/edit-text.ts";
import type { Splice } from "../fix/splice.ts";
import { decode } from "../manifests/decode.ts";
import { indexLines, type LineIndex } from "../manifests/line-index.ts";
import type { Finding, MarkedFinding, Replacement, Report } from "../reports/report.ts";
import { askedOf } from "./fix-text.ts";

/** The report with the replacements of its findings that have an edit and stand in files. */
export function withReplacements(report: Report): Report {
  const made = new Map<Finding, readonly Replacement[]>();
  const files = new Map<string, Finding[]>();
  for (const { finding } of report.findings.filter(({ finding }) => finding.edit !== undefined && finding.file !== "-")) {
    files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  }
  for (const [file, findings] of files) {
    const text = textOf(file);
    const asked = findings.flatMap(askedOf);
    const lines = indexLines(text);
    for (const [id, splices] of editEach(text, file.endsWith(".json"), asked)) {
      for (const finding of findings.slice(id, id + 1)) {
        made.set(
          finding,
          splices.map((splice) => replacementOf(splice, lines)),
        );
      }
    }
  }
  const marked = report.findings.map((found): MarkedFinding => {
    const replacements = made.get(found.finding);
    return replacements === undefined ? found : { ...found, replacements };
  });
  return { ...report, findings: marked };
}

/** The file's text; nothing where it has gone since it was judged. */
function textOf(file: string): string {
  try {
    const text = decode(readFileSync(file));
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

function replacementOf({ start, end, text }: Splice, lines: LineIndex): Replacement {
  const from = lines.position(start, start);
  const to = lines.position(end, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, text };
}
