// `baseline create` and `baseline prune`: what a legacy repository starts from, and how it gets shorter.
import { existsSync } from "node:fs";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { harmless } from "../reports/entry.ts";
import { counted } from "../reports/human.ts";
import type { MarkedFinding } from "../reports/report.ts";
import { type BaselineEntry, baselineText, entriesOf, isBaseline } from "./baseline-file.ts";
import { judgeAll, reportOf } from "./check.ts";
import { compareWith } from "./compare-baseline.ts";
import { exempt } from "./exempt.ts";
import type { Judged } from "./judge.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { readPack } from "./pack-file.ts";
import { obstacleTo, writeReport } from "./report-file.ts";
import { type CheckOptions, readSettings, type Settings } from "./settings.ts";

export interface BaselineOptions extends CheckOptions {
  readonly baseline: string;
  /** Replace a baseline that is there. */
  readonly force?: boolean;
}

/** Writes every finding of the paths that no exemption covers. */
export async function createBaseline(paths: readonly string[], { baseline: path, force, ...options }: BaselineOptions): Promise<Outcome> {
  if (existsSync(path) && force !== true) {
    throw new Refused([createDiagnostic("DOK5212", { file: path }, { path })]);
  }
  refuseObstacle(path);
  const settings = await readSettings(paths, { ...options, outputs: [], baseline: false }, readPack());
  const { judged, findings, faults } = await lookAgain(settings);
  return await write(path, { entries: entriesOf(findings, path), judged, faults, said: `written to ${harmless(path)}` });
}

/** Removes what is no longer found, and adds nothing. */
export async function pruneBaseline(paths: readonly string[], options: BaselineOptions): Promise<Outcome> {
  refuseObstacle(options.baseline);
  const pack = readPack();
  const settings = await readSettings(paths, { ...options, outputs: [] }, pack);
  const { baseline, choice } = settings;
  // What is not asked for this time may still be there.
  const { judged, all, faults } = await lookAgain({ ...settings, choice: { ...choice, leastSeverity: 0 } });
  const unseen = baseline === undefined ? [] : compareWith(baseline, all, all, judged.read).gone;
  const notAsked = new Set(pack.controls.map(({ id }) => id).filter((id) => !choice.controls.has(id)));
  const gone = new Set(unseen.filter(({ control }) => !notAsked.has(control)));
  const entries = (baseline?.entries ?? []).filter((entry) => !gone.has(entry));
  return await write(options.baseline, { entries, judged, faults, said: `left in ${harmless(options.baseline)}, ${gone.size} removed` });
}

function refuseObstacle(path: string): void {
  const obstacle = obstacleTo(path, isBaseline);
  if (obstacle !== undefined) {
    throw new Refused([obstacle]);
  }
}

interface Again {
  readonly judged: Judged;
  /** What no exemption covers. */
  readonly findings: readonly MarkedFinding[];
  readonly all: readonly MarkedFinding[];
  readonly faults: readonly PlacedDiagnostic[];
}

async function lookAgain(settings: Settings): Promise<Again> {
  const judged = await judgeAll(settings, readPack());
  const whole = reportOf(judged, settings);
  return { judged, all: whole.findings, findings: exempt(whole, settings.accepted, false).report.findings, faults: whole.faults };
}

interface Writing {
  readonly entries: readonly BaselineEntry[];
  readonly judged: Judged;
  readonly faults: readonly PlacedDiagnostic[];
  readonly said: string;
}

/** What could not be read may hold what would be missing: then nothing is written. */
async function write(path: string, { entries, judged, faults, said }: Writing): Promise<Outcome> {
  const unwritten = faults.length > 0 ? undefined : await writeReport(path, baselineText(entries));
  const diagnostics = unwritten === undefined ? faults : [unwritten];
  const out = diagnostics.length > 0 ? [] : [`${counted(entries.length, "finding")} ${said}\n`];
  return { exitCode: judged.errors.length > 0 ? 3 : diagnostics.length > 0 ? 2 : 0, out, diagnostics, errors: judged.errors };
}
