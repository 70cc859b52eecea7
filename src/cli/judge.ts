// Manifests to a report: every object that the paths hold, judged. Prints and writes nothing.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Exclude } from "../manifests/exclude.ts";
import { type PlacedDiagnostic, readManifests } from "../manifests/read.ts";
import { type Counts, type Finding, type FramedFinding, type NotSeen, type PlacedClaim, rankOf, type SkippedEntry } from "../reports/report.ts";
import { compareTexts } from "./compare.ts";
import type { Evaluator, Verdict } from "./evaluate.ts";

/** Findings and the like that are kept: no person reads more, and memory has an end. */
const MOST_ENTRIES = 500_000;

/** What is asked for. */
export interface Choice {
  readonly controls: ReadonlySet<string>;
  readonly leastSeverity: number;
}
export interface Input {
  readonly paths: readonly string[];
  /** For the path `-`. */
  readonly standardInput?: Uint8Array | undefined;
  /** Real paths of files that are not read: the reports of this run. */
  readonly without?: ReadonlySet<string>;
  readonly exclude?: Exclude | undefined;
}
export interface Judged extends Counts {
  /** In the order of their places. */
  readonly findings: readonly FramedFinding[];
  readonly notVisible: readonly NotSeen[];
  readonly claims: readonly PlacedClaim[];
  readonly skipped: readonly SkippedEntry[];
  readonly judged: { readonly [control: string]: number };
  /** The files that were read. */
  readonly read: readonly string[];
  readonly faults: readonly PlacedDiagnostic[];
  /** Errors of ours, beside the faults that speak of them. */
  readonly errors: readonly unknown[];
}

interface Gathering {
  readonly counts: { files: number; documents: number; objects: number; evaluated: number };
  readonly findings: FramedFinding[];
  readonly notVisible: NotSeen[];
  readonly claims: PlacedClaim[];
  readonly skipped: SkippedEntry[];
  readonly judged: { [control: string]: number };
  readonly read: string[];
  readonly faults: PlacedDiagnostic[];
  readonly errors: unknown[];
}

/** Judges everything; `onObject` hears of each object, for those who wait. */
export async function judge({ paths, ...reading }: Input, choice: Choice, evaluator: Evaluator, onObject?: (counts: Counts) => void): Promise<Judged> {
  const counts = { files: 0, documents: 0, objects: 0, evaluated: 0 };
  const gathered: Gathering = { counts, findings: [], notVisible: [], claims: [], skipped: [], judged: {}, read: [], faults: [], errors: [] };
  for (const id of choice.controls) {
    gathered.judged[id] = 0;
  }
  for (const found of readManifests(paths, reading)) {
    if (found.kind === "file") {
      counts.files += 1;
      gathered.read.push(found.file);
    } else if (found.kind === "document") {
      counts.documents += 1;
    } else if (found.kind === "skipped") {
      note(found, found.file, found.document, choice, gathered);
    } else if (found.kind === "fault") {
      gathered.faults.push(found.diagnostic);
      gathered.errors.push(...(found.error === undefined ? [] : [found.error]));
    } else {
      counts.objects += 1;
      note(await evaluator.evaluate(found), found.file, found.document, choice, gathered);
      onObject?.(counts);
    }
    if (gathered.findings.length + gathered.notVisible.length + gathered.claims.length + gathered.skipped.length + gathered.faults.length > MOST_ENTRIES) {
      gathered.faults.push(createDiagnostic("DOK5008", undefined, { reason: `the report has more than ${MOST_ENTRIES} entries and ends here` }));
      break;
    }
  }
  const { findings, ...rest } = gathered;
  return { ...counts, ...rest, findings: findings.sort((a, b) => inOrder(a.finding, b.finding)) };
}

function note(verdict: Verdict, file: string, document: number, { controls, leastSeverity }: Choice, gathered: Gathering): void {
  if (verdict.kind === "skipped") {
    gathered.skipped.push({ file, document, what: verdict.what, reason: verdict.reason });
  } else if (verdict.kind === "failed") {
    gathered.faults.push(verdict.diagnostic);
    gathered.errors.push(...(verdict.error === undefined ? [] : [verdict.error]));
  } else {
    const asked = verdict.enforced.filter((id) => controls.has(id));
    for (const id of asked) {
      gathered.judged[id] = (gathered.judged[id] ?? 0) + 1;
    }
    gathered.counts.evaluated += asked.length > 0 ? 1 : 0;
    append(
      gathered.findings,
      verdict.findings.filter(({ finding }) => controls.has(finding.control) && rankOf(finding.severity) >= leastSeverity),
    );
    append(
      gathered.notVisible,
      verdict.notVisible.filter(({ control }) => controls.has(control)),
    );
    append(gathered.claims, verdict.claims);
    if (asked.length === 0) {
      gathered.skipped.push({ file, document, what: "not-asked", reason: "none of the controls asked for is enforced on this kind" });
    }
  }
}

/** `push(...items)` ends where the stack ends. */
function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) {
    to.push(item);
  }
}

function inOrder(a: Finding, b: Finding): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.message, b.message);
}

/** Why nothing was evaluated. */
export function whyNothing({ files, documents, objects, skipped, faults }: Omit<Judged, "errors" | "read">): string {
  if (faults.length > 0 && objects === 0) {
    return "nothing else was found";
  }
  if (files === 0) {
    const isExcluded = skipped.some(({ reason }) => reason.startsWith("excluded by "));
    return `no file named *.yaml, *.yml or *.json was found${isExcluded ? " that is not excluded" : ""}`;
  }
  if (objects === 0) {
    return documents === 0 ? "there is nothing in what was read" : "no document is a Kubernetes object";
  }
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.length === 0 ? "every object failed" : `${reasons.slice(0, 3).join("; ")}${reasons.length > 3 ? "; and more" : ""}`;
}
