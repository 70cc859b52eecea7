// What was found of files, judged: the part of a run that one thread does. Prints and writes nothing.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { FoundFiles } from "../manifests/files.ts";
import { type Found, type PlacedDiagnostic, readFound, type ReadOptions } from "../manifests/read.ts";
import { type Counts, type FramedFinding, type NotSeen, type PlacedClaim, rankOf, type SkippedEntry } from "../reports/report.ts";
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

/** What a part of the run came to, in the order of the files. */
export interface Gathering {
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

/** Nothing yet. */
export function nothingGathered({ controls }: Choice): Gathering {
  const counts = { files: 0, documents: 0, objects: 0, evaluated: 0 };
  const judged = Object.fromEntries([...controls].map((id) => [id, 0]));
  return { counts, findings: [], notVisible: [], claims: [], skipped: [], judged, read: [], faults: [], errors: [] };
}

/** Judges what the files hold; `onObject` hears of each object, for those who wait. */
export async function gather(
  found: FoundFiles,
  { choice, evaluator, onObject, gathered }: Settling,
  options: Pick<ReadOptions, "once" | "limits"> = {},
): Promise<Gathering> {
  let waiting: Found[] = [];
  const settle = async (): Promise<boolean> => {
    const goesOn = await settleAll(waiting, { choice, evaluator, onObject, gathered });
    waiting = [];
    return goesOn;
  };
  for (const each of readFound(found, options)) {
    waiting.push(each);
    const isEnough = waiting.length >= MOST_WAITING || (each.kind === "object" && !each.isSmall);
    if (isEnough && !(await settle())) {
      break;
    }
  }
  await settle();
  return gathered;
}

export interface Settling {
  readonly choice: Choice;
  readonly evaluator: Evaluator;
  readonly onObject?: ((counts: Counts) => void) | undefined;
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

/** True where no more is kept. */
export function isFull({ findings, notVisible, claims, skipped, faults }: Gathering): boolean {
  return findings.length + notVisible.length + claims.length + skipped.length + faults.length > MOST_ENTRIES;
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
export function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) {
    to.push(item);
  }
}
