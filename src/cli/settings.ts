// What a run of `check` is to do: the command line over the configuration file over what is usual.
import { dirname, relative } from "node:path";
import { type Config, findConfig, readConfig } from "../config/read.ts";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { type Exclude, excludeBy, faultOf } from "../manifests/exclude.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { FORMAT_NAMES, isFormatName } from "../reports/format-names.ts";
import { type Baseline, readBaseline } from "./baseline-file.ts";
import { type ChoiceOptions, choose } from "./choose.ts";
import type { Parameters } from "./engine.ts";
import { type Accepted, type ExemptOptions, readAccepted } from "./exempt.ts";
import type { Choice } from "./judge.ts";
import { nearest } from "./nearest.ts";
import { Refused } from "./outcome.ts";
import { checkOutputs, type Output, type OutputWord, pairOutputs } from "./outputs.ts";
import type { PackFile } from "./pack-file.ts";
import { checkParameters, readParameters } from "./parameters.ts";
import { obstacleTo } from "./report-file.ts";
import { type FailOptions, type FailRule, readFailRule } from "./verdict.ts";

export interface CheckOptions extends ChoiceOptions, ExemptOptions, FailOptions {
  /** Globs of what is left out, as seen from where the run stands. */
  readonly exclude?: readonly string[];
  /** `--format` and `--output` in their order. */
  readonly outputs?: readonly OutputWord[];
  readonly params?: string;
  readonly notVisible?: boolean;
  readonly allowNothing?: boolean;
  readonly wholeSet?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** A file; false for none, whatever stands in the folders above. */
  readonly config?: string | false;
  /** A file; false for none, whatever the configuration says. */
  readonly baseline?: string | false;
  /** How many threads, as a number. */
  readonly jobs?: string;
}
export interface Settings {
  readonly paths: readonly string[];
  readonly exclude: Exclude;
  readonly choice: Choice;
  /** Every control and every severity. */
  readonly isAll: boolean;
  readonly rule: FailRule;
  readonly parameters: Parameters;
  readonly outputs: readonly Output[];
  readonly accepted: Accepted;
  readonly notVisible: boolean;
  readonly allowNothing: boolean;
  /** What is given is all that there is: a rule that misses another object finds that it is not there. */
  readonly isWhole: boolean;
  /** Edit the files, or only say how. */
  readonly fix?: "write" | "show";
  /** Findings that are not new. */
  readonly baseline?: Baseline;
  /** How many threads; as many as are worth it where nothing is said. */
  readonly jobs?: number;
  /** The configuration file that was read. */
  readonly config?: string;
}

/** Throws Refused with all that is wrong. */
export async function readSettings(given: readonly string[], options: CheckOptions, pack: PackFile): Promise<Settings> {
  const faults: PlacedDiagnostic[] = [];
  const config = configOf(options, pack, faults);
  const merged = { ...underlying(config), ...options };
  const paths = given.length > 0 ? given : (config?.paths ?? []);
  if (paths.length === 0 && faults.length === 0) {
    const reason = "no path is given, here or in a dok-policies.yaml";
    faults.push(createDiagnostic("DOK5010", undefined, { reason, command: "dok-policies check --help" }));
  }
  const exclude = excludeOf(options, config, faults);
  const choice = choose(merged, pack, faults);
  const rule = readFailRule(merged, faults);
  const parameters = parametersOf(options, config, pack, faults);
  const outputs = outputsOf(options, config, faults);
  faults.push(...outputs.flatMap(({ file }) => (file === undefined ? [] : (obstacleTo(file) ?? []))));
  const baseline = merged.baseline === undefined || merged.baseline === false ? {} : { baseline: readBaseline(merged.baseline, faults) };
  const jobs = jobsOf(options, faults);
  const fix = fixOf(options, paths, outputs, faults);
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const isAll = choice.controls.size === pack.controls.length && choice.leastSeverity === 0;
  const shown = config === undefined ? {} : { config: relative("", config.file) || config.file };
  return {
    paths,
    exclude,
    choice,
    isAll,
    rule,
    parameters,
    outputs,
    accepted: await readAccepted(merged, pack),
    notVisible: merged.notVisible === true,
    allowNothing: merged.allowNothing === true,
    isWhole: merged.wholeSet === true,
    ...fix,
    ...baseline,
    ...shown,
    ...jobs,
  };
}

const MOST_JOBS = 64;

function jobsOf({ jobs }: CheckOptions, faults: PlacedDiagnostic[]): { readonly jobs?: number } {
  if (jobs === undefined) {
    return {};
  }
  const count = /^[0-9]{1,3}$/u.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) {
    const reason = `--jobs takes a whole number from 1 to ${MOST_JOBS}`;
    faults.push(createDiagnostic("DOK5010", undefined, { reason, command: "dok-policies check --help" }));
  }
  return { jobs: count };
}

function fixOf(
  { fix, fixDryRun, outputs: words = [] }: CheckOptions,
  paths: readonly string[],
  outputs: readonly Output[],
  faults: PlacedDiagnostic[],
): Pick<Settings, "fix"> {
  if (fix !== true && fixDryRun !== true) {
    return {};
  }
  const wrong = (reason: string): void => {
    faults.push(createDiagnostic("DOK5010", undefined, { reason, command: "dok-policies check --help" }));
  };
  if (paths.includes("-")) {
    wrong("--fix edits files, and standard input is none");
  }
  if (fixDryRun === true && words.length > 0 && outputs.some(({ file }) => file === undefined)) {
    wrong("--fix-dry-run prints a patch on standard output; give the --format an --output");
  }
  return { fix: fix === true ? "write" : "show" };
}

/** The configuration that the run is made by, if there is one. */
export function configOf({ config }: Pick<CheckOptions, "config">, pack: PackFile, faults: PlacedDiagnostic[]): Config | undefined {
  const file = config === false ? undefined : (config ?? findConfig(""));
  return file === undefined ? undefined : readConfig(relative("", file) || file, pack, nearest, faults);
}

/** The configuration's globs are as seen from its folder. */
export function excludeOf({ exclude }: Pick<CheckOptions, "exclude">, config: Config | undefined, faults: PlacedDiagnostic[]): Exclude {
  const [globs, folder] = exclude === undefined ? [config?.exclude ?? [], dirname(config?.file ?? "")] : [exclude, ""];
  const wrong = globs.flatMap((glob, at) => faultOf(glob).map((reason) => ({ at, reason })));
  for (const { at, reason } of wrong) {
    faults.push(
      exclude === undefined && config !== undefined
        ? {
            ...createDiagnostic("DOK5201", { file: config.file }, { what: `exclude[${at}]`, must: `a usable glob: ${reason}` }),
            ...config.locate(["exclude", at]),
          }
        : createDiagnostic("DOK5010", undefined, { reason: `--exclude is no usable glob: ${reason}`, command: "dok-policies check --help" }),
    );
  }
  return wrong.length > 0 ? () => undefined : excludeBy(globs, folder);
}

/** A configuration as options. */
function underlying(config: Config | undefined): CheckOptions {
  const { controls, profile, severity, failOn, failOnSkipped, notVisible, wholeSet, exemptions, baseline } = config ?? {};
  return {
    ...(controls === undefined ? {} : { control: controls }),
    ...(profile === undefined ? {} : { profile }),
    ...(severity === undefined ? {} : { severity }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(failOnSkipped === undefined ? {} : { failOnSkipped }),
    ...(notVisible === undefined ? {} : { notVisible }),
    ...(wholeSet === undefined ? {} : { wholeSet }),
    ...(exemptions === undefined ? {} : { exemptions }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** The parameters of the controls, checked. */
export function parametersOf({ params }: Pick<CheckOptions, "params">, config: Config | undefined, pack: PackFile, faults: PlacedDiagnostic[]): Parameters {
  if (params !== undefined) {
    return readParameters(params, pack, faults);
  }
  if (config?.params === undefined) {
    return {};
  }
  return checkParameters(config.params, { file: config.file, at: ["params"], locate: config.locate }, pack, faults);
}

function outputsOf({ outputs = [] }: CheckOptions, config: Config | undefined, faults: PlacedDiagnostic[]): readonly Output[] {
  const configured = config?.outputs;
  if (outputs.length > 0 || configured === undefined) {
    return pairOutputs(outputs, faults, FORMAT_NAMES, "human");
  }
  const pairs = configured.flatMap(({ format, file }) => (isFormatName(format) ? [{ format, ...(file === undefined || file === "-" ? {} : { file }) }] : []));
  checkOutputs(pairs, (reason) => faults.push({ ...createDiagnostic("DOK5014", { file: config?.file ?? "" }, { reason }), ...config?.locate(["outputs"]) }));
  return pairs;
}
