// The forms of a report, by the names that people give them.
import { reportAsCsv } from "./csv.ts";
import type { FormatName } from "./format-names.ts";
import { reportAsGithub } from "./github.ts";
import { reportAsHtml } from "./html.ts";
import { reportAsText } from "./human.ts";
import { reportAsJson } from "./json.ts";
import { reportAsJunit } from "./junit.ts";
import { reportAsMarkdown } from "./markdown.ts";
import { reportAsPolicyReports } from "./policy-report.ts";
import type { Report, ReportedPack } from "./report.ts";
import { reportAsSarif } from "./sarif.ts";

export interface FormatOptions {
  /** The folder that paths are shown from. */
  readonly base: string;
  /** The checkout's folder, for annotations. */
  readonly workspace: string;
  readonly notVisible: boolean;
  readonly color: boolean;
}
type Format = (pack: ReportedPack, report: Report, options: FormatOptions) => Iterable<string>;

/** Each gives the report in pieces: it may be longer than a string can be. */
export const FORMATS: { readonly [F in FormatName]: Format } = {
  human: (_, report, options) => reportAsText(report, options),
  json: reportAsJson,
  sarif: reportAsSarif,
  junit: reportAsJunit,
  github: (_, report, options) => reportAsGithub(report, options),
  markdown: (pack, report, { base }) => reportAsMarkdown(pack, report, { base }),
  csv: (_, report, options) => reportAsCsv(report, options),
  policyreport: (pack, report, { base }) => reportAsPolicyReports(pack, report, { base, form: "policyreport" }),
  openreports: (pack, report, { base }) => reportAsPolicyReports(pack, report, { base, form: "openreports" }),
  html: reportAsHtml,
};
