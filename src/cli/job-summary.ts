// The summary page of a GitHub job: Markdown appended to the file that the runner names.
import { appendFileSync, statSync } from "node:fs";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../manifests/files.ts";
import { reportAsMarkdown } from "../reports/markdown.ts";
import type { Report, ReportedPack } from "../reports/report.ts";

/** GitHub refuses the whole summary of a step above 1 MiB; some is left to other commands of the step. */
const MOST_BYTES = 900_000;

/** Appends the report's summary; what went wrong, if anything. */
export function appendJobSummary(path: string, pack: ReportedPack, report: Report, base: string): Diagnostic | undefined {
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const most = Math.max(MOST_BYTES - taken, 0);
    appendFileSync(path, `${[...reportAsMarkdown(pack, report, { base, most })].join("")}\n`);
    return undefined;
  } catch (error) {
    return createDiagnostic("DOK5015", { file: path }, { path, reason: reasonOf(error) });
  }
}
