// Manifests to a report: every object that the paths hold, judged. Prints and writes nothing.
import type { Exclude } from "../manifests/exclude.ts";
import { findFiles, type Once, readPipes } from "../manifests/files.ts";
import { LIMITS } from "../manifests/limits.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import type { Counts, Finding, FramedFinding, NotSeen, PlacedClaim, SkippedEntry } from "../reports/report.ts";
import { compareTexts } from "./compare.ts";
import type { Parameters } from "./engine.ts";
import type { RelatedKind } from "../dsl/related.ts";
import type { Evaluator } from "./evaluate.ts";
import { lookAround, othersOf, type Surroundings } from "./surroundings.ts";
import { type Choice, gather, type Gathering, isFull, nothingGathered } from "./gather.ts";

export type { Choice } from "./gather.ts";

export interface Input {
  readonly paths: readonly string[];
  /** For the path `-`. */
  readonly standardInput?: Uint8Array | undefined;
  /** Real paths of files that are not read: the reports of this run. */
  readonly without?: ReadonlySet<string>;
  readonly exclude?: Exclude | undefined;
  /** Kinds that rules look at beside each object; none where nothing is said. */
  readonly related?: readonly RelatedKind[];
  /** What is given is all that there is. */
  readonly isWhole?: boolean;
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
  /** What rules over several objects looked at. */
  readonly around: Surroundings;
  /** What of the files cannot be read again. */
  readonly once: Once;
}

/** Several threads, each with an evaluator of its own. */
export interface Threads {
  readonly count: number;
  readonly parameters: Parameters;
}

/** Judges everything; `onObject` hears of each object, for those who wait. */
export async function judge(
  { paths, standardInput, related = [], isWhole = false, ...find }: Input,
  choice: Choice,
  evaluator: Evaluator,
  { onObject, threads }: { readonly onObject?: (counts: Counts) => void; readonly threads?: (files: number) => Threads } = {},
): Promise<Judged> {
  const found = findFiles(paths, find);
  const { count = 1, parameters = {} } = threads?.(found.files.length) ?? {};
  const settling = { choice, evaluator, onObject };
  const tooMany: PlacedDiagnostic[] = [];
  const once: Once = new Map([["-", standardInput], ...readPipes(found.pipes, LIMITS.fileBytes)]);
  const around = lookAround(found.files, once, related, isWhole, tooMany);
  evaluator.lookAmong(othersOf(around));
  const alone = async (): Promise<Gathering> => await gather(found, { ...settling, gathered: nothingGathered(choice) }, { once });
  if (count < 2 || found.pipes.length > 0 || found.files.includes("-")) {
    return inOrderOf(await alone(), { around, once, tooMany });
  }
  const { gatherInThreads } = await import("./threads.ts");
  const start = await gather({ ...found, files: [] }, { ...settling, gathered: nothingGathered(choice) });
  const all = await gatherInThreads(found.files, { choice, parameters, around, count, onObject, gathered: start });
  // Where it was too much, one thread knows what came first.
  return inOrderOf(isFull(all) ? await alone() : all, { around, once, tooMany });
}

interface Looked extends Pick<Judged, "around" | "once"> {
  readonly tooMany: readonly PlacedDiagnostic[];
}

function inOrderOf({ counts, findings, faults, ...rest }: Gathering, { tooMany, ...looked }: Looked): Judged {
  return { ...counts, ...rest, ...looked, faults: [...tooMany, ...faults], findings: findings.sort((a, b) => inOrder(a.finding, b.finding)) };
}

function inOrder(a: Finding, b: Finding): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.message, b.message);
}

/** Why nothing was evaluated. */
export function whyNothing({ files, documents, objects, skipped, faults }: Omit<Judged, "errors" | "read" | "around" | "once">): string {
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
