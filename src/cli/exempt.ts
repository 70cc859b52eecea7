// `check --exemptions`: what the report keeps as findings, what it lists as exempt, and what is to be said of the file.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { applyExemptions } from "../exemptions/apply.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import type { Report } from "../reports/report.ts";
import { said, todayOf, type TodayOption, wellRead } from "./exemptions-file.ts";
import type { PackFile } from "./pack-file.ts";

export interface ExemptOptions extends TodayOption {
  readonly exemptions?: string;
}

export interface Accepted {
  /** Nothing where no file was given: the report then doesn't speak of exemptions. */
  readonly exemptions: readonly Exemption[] | undefined;
  readonly today: string;
}

/** Reads the file of `--exemptions`. Throws Refused where it, or the day, is wrong. */
export async function readAccepted(options: ExemptOptions, pack: PackFile): Promise<Accepted> {
  const today = todayOf(options);
  return { exemptions: options.exemptions === undefined ? undefined : await wellRead(options.exemptions, pack), today };
}

/** The report with its findings parted, and warnings; `isAll` where every finding was asked for, so that one not used is not needed. */
export function exempt(report: Report, { exemptions, today }: Accepted, isAll: boolean): { readonly report: Report; readonly warnings: readonly Diagnostic[] } {
  if (exemptions === undefined) {
    return { report, warnings: [] };
  }
  const { findings, exempted, unused, expired } = applyExemptions(report.findings, exemptions, today);
  const warnings = [...expired.map((each) => said("DOK5112", each)), ...(isAll ? unused : []).map((each) => said("DOK5113", each))];
  return { report: { ...report, findings, exempted }, warnings };
}
