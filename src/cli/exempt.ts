// `check --exemptions`: what the report keeps as findings, what it lists as exempt, and what is to be said of the file.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { applyExemptions } from "../exemptions/apply.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import type { Report } from "../reports/report.ts";
import { said, todayOf, type TodayOption, wellRead } from "./exemptions-file.ts";
import type { PackFile } from "./pack-file.ts";

export interface ExemptOptions extends TodayOption {
  /** A file; false for no exemptions at all. */
  readonly exemptions?: string | false;
}

export interface Accepted {
  /** Nothing where no file was given: the report then doesn't speak of exemptions. */
  readonly exemptions: readonly Exemption[] | undefined;
  readonly today: string;
  /** What would be found without any exemption, also without those that stand on objects. */
  readonly isOff?: boolean;
}

/** Reads the file of `--exemptions`. Throws Refused where it, or the day, is wrong. */
export function readAccepted(options: ExemptOptions, pack: PackFile): Accepted {
  const today = todayOf(options);
  const { exemptions } = options;
  return { exemptions: exemptions === undefined || exemptions === false ? undefined : wellRead(exemptions, pack), today, isOff: exemptions === false };
}

/** The report with its findings parted, and warnings; `isAll` where every finding was asked for, so that one not used is not needed. */
export function exempt(
  report: Report,
  { exemptions, today, isOff }: Accepted,
  isAll: boolean,
): { readonly report: Report; readonly warnings: readonly Diagnostic[] } {
  const placed = isOff === true ? [] : (report.claims ?? []);
  if (exemptions === undefined && placed.length === 0) {
    return { report, warnings: [] };
  }
  const claims = placed.flatMap((claim) => ("exemption" in claim ? [claim.exemption] : []));
  const wrong = placed.flatMap((claim) => ("diagnostic" in claim ? [claim.diagnostic] : []));
  const { findings, exempted, unused, expired } = applyExemptions(report.findings, exemptions ?? [], today, claims);
  const warnings = [...wrong, ...expired.map((each) => said("DOK5112", each)), ...(isAll ? unused : []).map((each) => said("DOK5113", each))];
  return { report: { ...report, findings, exempted }, warnings };
}
