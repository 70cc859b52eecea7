// Manifests to a report: every object that the paths hold, judged. Prints and writes nothing.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { type Found, type PlacedDiagnostic, readManifests } from "../manifests/read.ts";
import { type Counts, type Finding, type FramedFinding, type NotSeen, rankOf, type SkippedEntry } from "../reports/report.ts";
import { compareTexts } from "./compare.ts";
import type { Evaluator, Verdict } from "./evaluate.ts";

/** Findings and the like that are kept: no person reads more, and memory has an end. */
const MOST_ENTRIES = 500_000;
/** What is read before it is judged together. */
const MOST_WAITING = 256;

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
}
export interface Judged extends Counts {
  /** In the order of their places. */
  readonly findings: readonly FramedFinding[];
  readonly notVisible: readonly NotSeen[];
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
  readonly skipped: SkippedEntry[];
  readonly judged: { [control: string]: number };
  readonly read: string[];
  readonly faults: PlacedDiagnostic[];
  readonly errors: unknown[];
}

/** Judges everything; `onObject` hears of each object, for those who wait. */
export async function judge(
  { paths, standardInput, without }: Input,
  choice: Choice,
  evaluator: Evaluator,
  onObject?: (counts: Counts) => void,
): Promise<Judged> {
  const counts = { files: 0, documents: 0, objects: 0, evaluated: 0 };
  const gathered: Gathering = { counts, findings: [], notVisible: [], skipped: [], judged: {}, read: [], faults: [], errors: [] };
  for (const id of choice.controls) {
    gathered.judged[id] = 0;
  }
  let waiting: Found[] = [];
  const settle = async (): Promise<boolean> => {
    const settled = await settleAll(waiting, { choice, evaluator, onObject, gathered });
    waiting = [];
    return settled;
  };
  for (const found of readManifests(paths, { standardInput, ...(without === undefined ? {} : { without }) })) {
    waiting.push(found);
    if (waiting.length >= MOST_WAITING || (found.kind === "object" && !found.isSmall)) {
      if (!(await settle())) {
        break;
      }
    }
  }
  await settle();
  const { findings, ...rest } = gathered;
  return { ...counts, ...rest, findings: findings.sort((a, b) => inOrder(a.finding, b.finding)) };
}

interface Settling {
  readonly choice: Choice;
  readonly evaluator: Evaluator;
  readonly onObject: ((counts: Counts) => void) | undefined;
  readonly gathered: Gathering;
}

/** Takes what was found, in its order, the objects judged together. False where no more is wanted. */
async function settleAll(waiting: readonly Found[], { choice, evaluator, onObject, gathered }: Settling): Promise<boolean> {
  const { counts } = gathered;
  const verdicts = (await evaluator.evaluate(waiting.filter((found) => found.kind === "object"))).values();
  for (const found of waiting) {
    if (isFull(gathered)) {
      return false;
    }
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
      const verdict = verdicts.next().value;
      counts.objects += 1;
      if (verdict !== undefined) {
        note(verdict, found.file, found.document, choice, gathered);
      }
      onObject?.(counts);
    }
    if (isFull(gathered)) {
      gathered.faults.push(createDiagnostic("DOK5008", undefined, { reason: `the report has more than ${MOST_ENTRIES} entries and ends here` }));
      return false;
    }
  }
  return true;
}

function isFull({ findings, notVisible, skipped, faults }: Gathering): boolean {
  return findings.length + notVisible.length + skipped.length + faults.length > MOST_ENTRIES;
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
    return "no file named *.yaml, *.yml or *.json was found";
  }
  if (objects === 0) {
    return documents === 0 ? "there is nothing in what was read" : "no document is a Kubernetes object";
  }
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.length === 0 ? "every object failed" : `${reasons.slice(0, 3).join("; ")}${reasons.length > 3 ? "; and more" : ""}`;
}
