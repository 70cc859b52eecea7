// What makes a run fail: findings from a level on, and what was passed over where the caller wants nothing to be.
import { FAIL_ON, PASSED_OVER } from "../config/definition.ts";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { rankOf, type Report } from "../reports/report.ts";
import { levelOf, unknown } from "./choose.ts";

export interface FailOptions {
  readonly failOn?: string;
  readonly failOnSkipped?: readonly string[];
}
export interface FailRule {
  /** A rank above all others for never. */
  readonly leastSeverity: number;
  readonly passedOver: ReadonlySet<string>;
}

/** What the options ask for; what there is not goes to `faults`. */
export function readFailRule({ failOn = "low", failOnSkipped = [] }: FailOptions, faults: Diagnostic[]): FailRule {
  const named = failOnSkipped.flatMap((text) => text.split(",")).map((text) => text.trim().toLowerCase());
  for (const name of named) {
    if (name !== "all" && !PASSED_OVER.includes(name)) {
      faults.push(unknown("kind of skipped document", name, [...PASSED_OVER, "all"]));
    }
  }
  return { leastSeverity: levelOf("level", failOn, FAIL_ON, faults), passedOver: new Set(named.includes("all") ? PASSED_OVER : named) };
}

/** True where a finding is one to fail for. */
export function hasFailed({ findings }: Pick<Report, "findings">, { leastSeverity }: FailRule): boolean {
  return findings.some(({ finding }) => rankOf(finding.severity) >= leastSeverity);
}

/** A fault where something was passed over that may not be. */
export function passedOver({ skipped, notVisible }: Pick<Report, "skipped" | "notVisible">, rule: FailRule): readonly Diagnostic[] {
  const counts = [...rule.passedOver].map(
    (name) => [name, name === "not-visible" ? notVisible.length : skipped.filter(({ what }) => what === name).length] as const,
  );
  const some = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return some.length === 0 ? [] : [createDiagnostic("DOK5016", undefined, { what: some.join(", ") })];
}
