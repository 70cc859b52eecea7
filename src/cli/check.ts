// `check`: manifests against the committed policy.wasm. Node is all it needs; nothing goes over a network.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { readStream } from "../manifests/files.ts";
import { LIMITS } from "../manifests/limits.ts";
import { type PlacedDiagnostic, readManifests } from "../manifests/read.ts";
import { type Evaluator, type Finding, type FramedFinding, type NotSeen, openEvaluator, type Verdict } from "./evaluate.ts";
import { exempt, type ExemptOptions, readAccepted } from "./exempt.ts";
import { nearest } from "./nearest.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { type PackFile, readPack } from "./pack-file.ts";
import { readParameters } from "./parameters.ts";
import { reportAsText } from "./report-text.ts";
import { type Report, reportAsJson, type SkippedEntry } from "./report.ts";

export interface CheckOptions extends ExemptOptions {
  readonly format: string;
  readonly control?: readonly string[];
  readonly severity?: string;
  readonly params?: string;
  readonly notVisible?: boolean;
}

const LEVELS = ["low", "medium", "high", "critical"];
/** Findings and the like that are kept: no person reads more, and memory has an end. */
const MOST_ENTRIES = 500_000;

/** What is asked for. */
interface Choice {
  readonly controls: ReadonlySet<string>;
  readonly leastSeverity: number;
}

export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const pack = readPack();
  const faults: PlacedDiagnostic[] = [];
  const choice = choose(options, pack, faults);
  const parameters = options.params === undefined ? {} : readParameters(options.params, pack, faults);
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const accepted = readAccepted(options, pack);
  const { diagnostics, errors, ...gathered } = await gather(paths, choice, await openEvaluator(pack, parameters));
  const { report, warnings } = exempt(gathered.report, accepted, options.control === undefined && choice.leastSeverity === 0 && diagnostics.length === 0);
  const problems =
    report.evaluated === 0 ? [...diagnostics, createDiagnostic("DOK5004", undefined, { reason: whyNothing(report, diagnostics.length > 0) })] : diagnostics;
  return {
    exitCode: errors.length > 0 ? 3 : problems.length > 0 ? 2 : report.findings.length > 0 ? 1 : 0,
    out: options.format === "json" ? reportAsJson(pack, report) : reportAsText(report, options.notVisible === true),
    diagnostics: [...problems, ...warnings],
    errors,
  };
}

function choose(options: CheckOptions, pack: PackFile, faults: PlacedDiagnostic[]): Choice {
  const ids = pack.controls.map(({ id }) => id);
  const unknown = (what: string, given: string, choices: readonly string[]): void => {
    const meant = nearest(given, choices);
    faults.push(createDiagnostic("DOK5005", undefined, { what, given, choices: choices.join(", "), ...(meant === undefined ? {} : { nearest: meant }) }));
  };
  const named = options.control?.flatMap((text) => text.split(",")).map((id) => id.trim().toUpperCase());
  for (const id of named ?? []) {
    if (!ids.includes(id)) {
      unknown("control", id, ids);
    }
  }
  const severity = options.severity?.toLowerCase() ?? "low";
  if (!LEVELS.includes(severity)) {
    unknown("severity", severity, LEVELS);
  }
  return { controls: new Set(named ?? ids), leastSeverity: LEVELS.indexOf(severity) };
}

interface Gathered {
  readonly report: Report;
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly errors: readonly unknown[];
}

async function gather(paths: readonly string[], choice: Choice, evaluator: Evaluator): Promise<Gathered> {
  const counts = { files: 0, documents: 0, objects: 0, evaluated: 0 };
  const findings: FramedFinding[] = [];
  const notVisible: NotSeen[] = [];
  const skipped: SkippedEntry[] = [];
  const diagnostics: PlacedDiagnostic[] = [];
  const errors: unknown[] = [];
  const note = (verdict: Verdict, file: string, document: number): void => {
    if (verdict.kind === "skipped") {
      skipped.push({ file, document, reason: verdict.reason });
    } else if (verdict.kind === "failed") {
      diagnostics.push(verdict.diagnostic);
      errors.push(...(verdict.error === undefined ? [] : [verdict.error]));
    } else {
      const isJudged = verdict.enforced.some((id) => choice.controls.has(id));
      counts.evaluated += isJudged ? 1 : 0;
      append(
        findings,
        verdict.findings.filter(({ finding }) => choice.controls.has(finding.control) && LEVELS.indexOf(finding.severity) >= choice.leastSeverity),
      );
      append(
        notVisible,
        verdict.notVisible.filter(({ control }) => choice.controls.has(control)),
      );
      if (!isJudged) {
        skipped.push({ file, document, reason: "none of the controls asked for is enforced on this kind" });
      }
    }
  };
  const standardInput = paths.includes("-") ? await readStream(process.stdin, LIMITS.fileBytes) : undefined;
  for (const found of readManifests(paths, { standardInput })) {
    if (found.kind === "file") {
      counts.files += 1;
    } else if (found.kind === "document") {
      counts.documents += 1;
    } else if (found.kind === "skipped") {
      note(found, found.file, found.document);
    } else if (found.kind === "fault") {
      diagnostics.push(found.diagnostic);
      errors.push(...(found.error === undefined ? [] : [found.error]));
    } else {
      counts.objects += 1;
      note(await evaluator.evaluate(found), found.file, found.document);
    }
    if (findings.length + notVisible.length + skipped.length + diagnostics.length > MOST_ENTRIES) {
      diagnostics.push(createDiagnostic("DOK5008", undefined, { reason: `the report has more than ${MOST_ENTRIES} entries and ends here` }));
      break;
    }
  }
  return { report: { ...counts, findings: findings.sort((a, b) => inOrder(a.finding, b.finding)), notVisible, skipped }, diagnostics, errors };
}

/** `push(...items)` ends where the stack ends. */
function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) {
    to.push(item);
  }
}

function inOrder(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function whyNothing({ files, documents, objects, skipped }: Report, hasFaults: boolean): string {
  if (hasFaults && objects === 0) {
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
