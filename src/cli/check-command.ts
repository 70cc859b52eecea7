// The words of `check`, and its help.
import { type Command, Option } from "commander";
import { FORMAT_NAMES } from "../reports/format-names.ts";
import type { Outcome } from "./outcome.ts";
import type { OutputWord } from "./outputs.ts";

const HELP = `
Examples:
  dok-policies check deploy/
  dok-policies check 'deploy/**/*.yaml' --exclude charts
  helm template my-db ./chart | dok-policies check -
  dok-policies check --severity high --format json deploy/ > findings.json
  dok-policies check --format sarif --output findings.sarif --format human deploy/
  dok-policies check --fix-dry-run deploy/ | git apply
  dok-policies check --fail-on high --fail-on-skipped unknown-version,not-visible deploy/

Exit codes:
  0  no finding that --fail-on counts
  1  findings, or something passed over that --fail-on-skipped names
  2  bad usage, something that cannot be read or written, or nothing evaluated
  3  a bug of ours

Every option can stand in dok-policies.yaml; the command line overrides it.
Environment: NO_COLOR, FORCE_COLOR; with --format github also GITHUB_STEP_SUMMARY and GITHUB_WORKSPACE.
More: docs/check.md`;

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** What is judged, and how: the same for a baseline. */
function withChoice(command: Command): Command {
  return command
    .argument("[path...]", "files, folders, globs or - (default: the configuration's paths)")
    .option("--exclude <glob>", "leave out what matches, a name at any depth or a path; may be said again", each)
    .option("--control <id>", "only this control; may be said again", each)
    .option("--profile <profile>", "how much is asked for: baseline, or restricted, which is everything (default)")
    .option("--severity <level>", "only findings of this severity or above: low, medium, high, critical")
    .option("--params <file>", "parameters by control, in YAML or JSON")
    .option("--whole-set", "what is given is all that there is: another object that a rule misses is not elsewhere")
    .option("--exemptions <file>", "findings that are accepted for a time: docs/exemptions.md")
    .option("--no-exemptions", "what is found without any exemption, also without those that stand on objects")
    .option("--today <day>", "the day on which exemptions are judged, as 2027-01-31 (default: today in UTC)")
    .option("--jobs <count>", "threads (default: one, and more for thousands of files)")
    .option("--config <file>", "the configuration (default: dok-policies.yaml in this folder or above it, in its repository)")
    .option("--no-config", "no configuration, whatever is there");
}

/** Adds `baseline create` and `baseline prune`. */
export function addBaseline(program: Command, finish: (outcome: Outcome) => Promise<void>): void {
  const file = "--baseline <file>";
  const baseline = program.command("baseline").description("findings that are there already: check --baseline shows and fails for new ones only");
  withChoice(baseline.command("create"))
    .description("write all findings of today to a file")
    .option(file, "the file to write", BASELINE)
    .option("--force", "replace a baseline that is there")
    .action(async (paths: readonly string[], options) => await finish(await (await import("./baseline.ts")).createBaseline(paths, options)));
  withChoice(baseline.command("prune"))
    .description("remove what is no longer found")
    .option(file, "the file to shorten", BASELINE)
    .action(async (paths: readonly string[], options) => await finish(await (await import("./baseline.ts")).pruneBaseline(paths, options)));
}

const BASELINE = "dok-policies-baseline.json";

/** Adds the command; `finish` prints and sets the exit code. */
export function addCheck(program: Command, finish: (outcome: Outcome) => Promise<void>): void {
  // Commander gives options by name; which --output follows which --format is said only by their order.
  const outputs: OutputWord[] = [];
  const word =
    (option: OutputWord["option"]) =>
    (value: string): void => {
      outputs.push({ option, value });
    };
  withChoice(program.command("check"))
    .description("check manifests: files, folders, or - for standard input")
    .option("--format <format>", `form of the report, may be said again: ${FORMAT_NAMES.join(", ")} (default: human)`, word("format"))
    .option("--output <file>", "where the report of the --format before it goes (default: standard output)", word("output"))
    .option("--fail-on <level>", "findings below this severity are shown and do not fail: low (default), medium, high, critical, never")
    .option("--fail-on-skipped <what>", "fail where something has no verdict: no-object, unknown-kind, unknown-version, not-visible, all", each)
    .option("--allow-nothing", "evaluating nothing is no error: for a hook that gets whatever has changed")
    .option("--baseline <file>", "only findings that this file has not: see dok-policies baseline")
    .option("--no-baseline", "every finding, whatever the configuration says")
    .option("--not-visible", "list what the objects cannot show")
    .option("--fix", "edit the files: what is found where one field has one right value")
    .addOption(new Option("--fix-dry-run", "print what --fix would change as a patch, and change nothing").conflicts("fix"))
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], options) => await finish(await (await import("./check.ts")).check(paths, { ...options, outputs })));
}
