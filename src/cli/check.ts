// `check`: manifests against the committed policy.wasm. Node is all it needs; nothing goes over a network.
import { existsSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { readStream } from "../manifests/files.ts";
import { LIMITS } from "../manifests/limits.ts";
import { markFindings } from "../reports/fingerprint.ts";
import { FORMATS, type FormatOptions } from "../reports/formats.ts";
import { summaryOf } from "../reports/human.ts";
import type { Report } from "../reports/report.ts";
import { goneWarning } from "./baseline-file.ts";
import { compareWith } from "./compare-baseline.ts";
import { openEvaluator } from "./evaluate.ts";
import { exempt } from "./exempt.ts";
import type { Fixed } from "./fix.ts";
import { appendJobSummary } from "./job-summary.ts";
import { type Judged, judge, type Threads, whyNothing } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { type PackFile, readPack } from "./pack-file.ts";
import { writeReport } from "./report-file.ts";
import { type CheckOptions, readSettings, type Settings } from "./settings.ts";
import { kindsAskedFor, othersOf } from "./surroundings.ts";
import { isColored, showProgress } from "./terminal.ts";
import { hasFailed, passedOver } from "./verdict.ts";

/** `check` on the command line. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const pack = readPack();
  const settings = await readSettings(paths, options, pack);
  const looked = await look(settings, pack);
  if (settings.fix === undefined) {
    return await tell(looked, settings, pack);
  }
  const { tellFixes } = await import("./fix.ts");
  const { fixed, again } = await fix(looked, settings, pack);
  const outcome = await tell(again, settings, pack);
  const exitCode = fixed.faults.length > 0 && outcome.exitCode < 2 ? 2 : outcome.exitCode;
  const note = tellFixes(fixed, settings.fix === "write");
  return {
    ...outcome,
    exitCode,
    out: settings.fix === "show" ? fixed.patches : outcome.out,
    note: settings.fix === "show" ? note : note + (outcome.note ?? ""),
    diagnostics: [...outcome.diagnostics, ...fixed.faults],
  };
}

interface Looked {
  readonly judged: Judged;
  /** Without what the baseline knows. */
  readonly report: Report;
  /** What may not be passed over, and was. */
  readonly over: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** Judges everything, and parts what is accepted or known from what counts. */
async function look(settings: Settings, pack: PackFile): Promise<Looked> {
  const judged = await judgeAll(settings, pack);
  const isWhole = settings.isAll && judged.faults.length === 0;
  const { report: kept, warnings } = exempt(reportOf(judged, settings), settings.accepted, isWhole);
  const { fresh, gone } = sinceBaseline(kept, settings, judged);
  return { judged, report: { ...kept, ...fresh }, over: passedOver(kept, settings.rule), warnings: [...warnings, ...(isWhole ? gone : [])] };
}

/** Makes the edits, and looks again: at the files, or where they stay as they are, at what would be left. */
async function fix(looked: Looked, settings: Settings, pack: PackFile): Promise<{ readonly fixed: Fixed; readonly again: Looked }> {
  const { fixFiles, withoutFixed } = await import("./fix.ts");
  const isWritten = settings.fix === "write";
  const evaluator = await openEvaluator(pack, settings.parameters);
  evaluator.lookAmong(othersOf(looked.judged.around));
  const fixed = await fixFiles(
    looked.report.findings.map(({ finding }) => finding),
    evaluator,
    isWritten,
  );
  if (isWritten) {
    return { fixed, again: fixed.patches.length === 0 ? looked : await look(settings, pack) };
  }
  return { fixed, again: { ...looked, report: { ...looked.report, findings: withoutFixed(looked.report.findings, fixed) } } };
}

/** Writes the reports, and says how it ends. */
async function tell({ judged, report: kept, over, warnings }: Looked, settings: Settings, pack: PackFile): Promise<Outcome> {
  const { outputs, rule } = settings;
  const whole = { ...kept, faults: [...kept.faults, ...over] };
  const report = outputs.some(({ format }) => format === "sarif") ? (await import("./replacements.ts")).withReplacements(whole) : whole;
  const unwritten = await publish(settings, pack, report);
  const here = outputs.find(({ file }) => file === undefined);
  const isWrong = kept.faults.length + unwritten.length > 0;
  return {
    exitCode: judged.errors.length > 0 ? 3 : isWrong ? 2 : over.length > 0 || hasFailed(report, rule) ? 1 : 0,
    out: here === undefined ? [] : FORMATS[here.format](pack, report, formatOptions(settings)),
    ...(here === undefined ? { note: summaryOf(report, true) } : {}),
    diagnostics: [...report.faults, ...warnings, ...unwritten],
    errors: judged.errors,
  };
}

/** What is new since the baseline, if there is one, and a warning where some of it is gone. */
function sinceBaseline(report: Report, { baseline }: Settings, { read }: Judged): { readonly fresh: Partial<Report>; readonly gone: readonly Diagnostic[] } {
  if (baseline === undefined) {
    return { fresh: {}, gone: [] };
  }
  const all = [...report.findings, ...(report.exempted ?? []).map(({ found }) => found)];
  const { fresh, known, gone } = compareWith(baseline, report.findings, all, read);
  return { fresh: { findings: fresh, known }, gone: gone.length === 0 ? [] : [goneWarning(baseline, gone.length)] };
}

/** Judges what the settings name. */
export async function judgeAll({ paths, exclude, outputs, choice, parameters, jobs, isWhole }: Settings, pack: PackFile): Promise<Judged> {
  const standardInput = paths.includes("-") ? await readStream(process.stdin, LIMITS.fileBytes) : undefined;
  const files = outputs.flatMap(({ file }) => (file !== undefined && existsSync(file) ? [realpathSync(file)] : []));
  const progress = showProgress(process.stderr, process.env);
  try {
    const threads = (count: number): Threads => ({ count: jobs ?? threadsFor(count), parameters });
    const input = { paths, standardInput, without: new Set(files), exclude, related: kindsAskedFor(pack, choice.controls), isWhole };
    return await judge(input, choice, await openEvaluator(pack, parameters), { onObject: progress.tick, threads });
  } finally {
    progress.end();
  }
}

const FILES_FOR_A_THREAD = 1500;

/** A thread costs as much as a thousand files. */
function threadsFor(files: number): number {
  return Math.min(availableParallelism(), Math.floor(files / FILES_FOR_A_THREAD));
}

/** What was judged, as a report: nothing evaluated is a fault. */
export function reportOf({ errors: _, read: __, around: ___, once: ____, ...judged }: Judged, { config, allowNothing }: Settings): Report {
  const nothing = judged.evaluated === 0 && !allowNothing ? [createDiagnostic("DOK5004", undefined, { reason: whyNothing(judged) })] : [];
  const by = config === undefined ? {} : { config };
  return { ...judged, ...by, findings: markFindings(judged.findings), faults: [...judged.faults, ...nothing] };
}

function formatOptions({ notVisible }: Settings): FormatOptions {
  const base = process.cwd();
  return { base, workspace: process.env["GITHUB_WORKSPACE"] ?? base, notVisible, color: isColored(process.stdout, process.env) };
}

/** Writes the reports that go to files, and the summary of a job on GitHub; what could not be written. */
async function publish(settings: Settings, pack: PackFile, report: Report): Promise<readonly Diagnostic[]> {
  const unwritten: (Diagnostic | undefined)[] = [];
  const { outputs } = settings;
  const options = formatOptions(settings);
  for (const { format, file } of outputs) {
    // A file is no terminal.
    unwritten.push(file === undefined ? undefined : await writeReport(file, FORMATS[format](pack, report, { ...options, color: false })));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (summary !== "" && outputs.some(({ format }) => format === "github")) {
    unwritten.push(appendJobSummary(summary, pack, report, options.workspace));
  }
  return unwritten.filter((each) => each !== undefined);
}
