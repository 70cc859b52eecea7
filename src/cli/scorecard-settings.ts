// What a run of `scorecard` is to do. It takes paths, what is left out and parameters as `check` does, also from the
// configuration; profiles, exemptions and baselines choose what counts for somebody, and a scorecard shows everything.
import { existsSync } from "node:fs";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { GuideRow } from "../dsl/guide.ts";
import type { Exclude } from "../manifests/exclude.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { type Answers, readAnswers } from "./answers-file.ts";
import { unknown } from "./choose.ts";
import type { Parameters } from "./engine.ts";
import { todayOf } from "./exemptions-file.ts";
import { thereAlready } from "./new-answers.ts";
import { Refused } from "./outcome.ts";
import { type Output, type OutputWord, pairOutputs } from "./outputs.ts";
import { noBundle, type PackFile } from "./pack-file.ts";
import { obstacleTo } from "./report-file.ts";
import { FAIL_ON_ANSWERS, SCORECARD_FORMATS, type ScorecardFormat } from "./scorecard-names.ts";
import { configOf, excludeOf, parametersOf } from "./settings.ts";

export interface ScorecardOptions {
  readonly exclude?: readonly string[];
  /** `--format` and `--output` in their order. */
  readonly outputs?: readonly OutputWord[];
  readonly params?: string;
  readonly wholeSet?: boolean;
  readonly config?: string | false;
  readonly answers?: string;
  readonly newAnswers?: string;
  readonly name?: string;
  readonly failOn?: string;
  readonly today?: string;
}
export interface ScorecardSettings {
  readonly paths: readonly string[];
  readonly exclude: Exclude;
  readonly parameters: Parameters;
  /** As of `check`. */
  readonly isWhole: boolean;
  readonly outputs: readonly Output<ScorecardFormat>[];
  readonly answers: Answers;
  readonly newAnswers?: string;
  readonly name?: string;
  readonly failOn: string;
  readonly rows: readonly GuideRow[];
}

/** Throws Refused with all that is wrong. */
export function readScorecardSettings(given: readonly string[], options: ScorecardOptions, pack: PackFile): ScorecardSettings {
  const rows = pack.guideRows ?? [];
  if (rows.length === 0) {
    throw noBundle("it has no rows of the guide");
  }
  const faults: PlacedDiagnostic[] = [];
  const config = configOf(options, pack, faults);
  const paths = given.length > 0 ? given : (config?.paths ?? []);
  if (paths.length === 0 && faults.length === 0) {
    const reason = "no path is given, here or in a dok-policies.yaml";
    faults.push(createDiagnostic("DOK5010", undefined, { reason, command: "dok-policies scorecard --help" }));
  }
  const exclude = excludeOf(options, config, faults);
  const parameters = parametersOf(options, config, pack, faults);
  const outputs = pairOutputs(options.outputs ?? [], faults, SCORECARD_FORMATS, "human");
  faults.push(...outputs.flatMap(({ file }) => (file === undefined ? [] : (obstacleTo(file) ?? []))));
  const { failOn = "never", newAnswers, name } = options;
  if (!FAIL_ON_ANSWERS.some((known) => known === failOn)) {
    faults.push(unknown("answer", failOn, FAIL_ON_ANSWERS));
  }
  const today = todayOf(options);
  const answers: Answers =
    options.answers === undefined ? { reviewed: new Map() } : readAnswers(options.answers, { ids: rows.map(({ id }) => id), today }, faults);
  if (newAnswers !== undefined) {
    const obstacle = existsSync(newAnswers) ? thereAlready(newAnswers) : obstacleTo(newAnswers);
    faults.push(...(obstacle === undefined ? [] : [obstacle]));
  }
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const optional = { ...(newAnswers === undefined ? {} : { newAnswers }), ...(name === undefined ? {} : { name }) };
  const isWhole = options.wholeSet ?? config?.wholeSet ?? false;
  return { paths, exclude, parameters, isWhole, outputs, answers, failOn, rows, ...optional };
}
