// `check`: manifests against the committed policy.wasm. Node is all it needs; nothing goes over a network.
import { existsSync, realpathSync } from "node:fs";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { readStream } from "../manifests/files.ts";
import { LIMITS } from "../manifests/limits.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { markFindings } from "../reports/fingerprint.ts";
import { FORMATS, type FormatOptions } from "../reports/formats.ts";
import { summaryOf } from "../reports/human.ts";
import type { Report } from "../reports/report.ts";
import { type ChoiceOptions, choose } from "./choose.ts";
import { openEvaluator } from "./evaluate.ts";
import { type ExemptOptions, exempt, readAccepted } from "./exempt.ts";
import { appendJobSummary } from "./job-summary.ts";
import { type Judged, judge, whyNothing } from "./judge.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { type Output, type OutputWord, pairOutputs } from "./outputs.ts";
import { type PackFile, readPack } from "./pack-file.ts";
import { readParameters } from "./parameters.ts";
import { obstacleTo, writeReport } from "./report-file.ts";
import { isColored, showProgress } from "./terminal.ts";
import { type FailOptions, hasFailed, passedOver, readFailRule } from "./verdict.ts";

export interface CheckOptions extends ChoiceOptions, ExemptOptions, FailOptions {
  /** `--format` and `--output` in their order. */
  readonly outputs?: readonly OutputWord[];
  readonly params?: string;
  readonly notVisible?: boolean;
}

export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const pack = readPack();
  const faults: PlacedDiagnostic[] = [];
  const choice = choose(options, pack, faults);
  const parameters = options.params === undefined ? {} : readParameters(options.params, pack, faults);
  const rule = readFailRule(options, faults);
  const outputs = pairOutputs(options.outputs ?? [], faults);
  const files = outputs.flatMap(({ file }) => file ?? []);
  faults.push(...files.flatMap((file) => obstacleTo(file) ?? []));
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const accepted = readAccepted(options, pack);
  const standardInput = paths.includes("-") ? await readStream(process.stdin, LIMITS.fileBytes) : undefined;
  const without = new Set(files.filter((file) => existsSync(file)).map((file) => realpathSync(file)));
  const progress = showProgress(process.stderr, process.env);
  const judged = await judge({ paths, standardInput, without }, choice, await openEvaluator(pack, parameters), progress.tick);
  progress.end();
  const isWhole = options.control === undefined && choice.leastSeverity === 0 && judged.faults.length === 0;
  const { report: kept, warnings } = exempt(reportOf(judged), accepted, isWhole);
  const over = passedOver(kept, rule);
  const report = { ...kept, faults: [...kept.faults, ...over] };
  const unwritten = await publish(outputs, pack, report, options);
  const here = outputs.find(({ file }) => file === undefined);
  const isWrong = kept.faults.length + unwritten.length > 0;
  return {
    exitCode: judged.errors.length > 0 ? 3 : isWrong ? 2 : over.length > 0 || hasFailed(report, rule) ? 1 : 0,
    out: here === undefined ? [] : FORMATS[here.format](pack, report, formatOptions(options)),
    ...(here === undefined ? { note: summaryOf(report, true) } : {}),
    diagnostics: [...report.faults, ...warnings, ...unwritten],
    errors: judged.errors,
  };
}

/** What was judged, as a report: nothing evaluated is a fault. */
function reportOf({ errors: _, ...judged }: Judged): Report {
  const nothing = judged.evaluated === 0 ? [createDiagnostic("DOK5004", undefined, { reason: whyNothing(judged) })] : [];
  return { ...judged, findings: markFindings(judged.findings), faults: [...judged.faults, ...nothing] };
}

function formatOptions({ notVisible = false }: CheckOptions): FormatOptions {
  const base = process.cwd();
  return { base, workspace: process.env["GITHUB_WORKSPACE"] ?? base, notVisible, color: isColored(process.stdout, process.env) };
}

/** Writes the reports that go to files, and the summary of a job on GitHub; what could not be written. */
async function publish(outputs: readonly Output[], pack: PackFile, report: Report, options: CheckOptions): Promise<readonly Diagnostic[]> {
  const unwritten: (Diagnostic | undefined)[] = [];
  const settings = formatOptions(options);
  for (const { format, file } of outputs) {
    // A file is no terminal.
    unwritten.push(file === undefined ? undefined : await writeReport(file, FORMATS[format](pack, report, { ...settings, color: false })));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (summary !== "" && outputs.some(({ format }) => format === "github")) {
    unwritten.push(appendJobSummary(summary, pack, report, settings.workspace));
  }
  return unwritten.filter((each) => each !== undefined);
}
