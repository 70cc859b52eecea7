// The words of `scorecard`, and its help.
import { type Command, Option } from "commander";
import type { Outcome } from "./outcome.ts";
import type { OutputWord } from "./outputs.ts";
import { FAIL_ON_ANSWERS, SCORECARD_FORMATS } from "./scorecard-names.ts";

const HELP = `
Examples:
  dok-policies scorecard install.yaml samples/ SECURITY-INSIGHTS.yml charts/my-operator/Chart.yaml
  helm template my-operator ./chart | dok-policies scorecard - SECURITY-INSIGHTS.yml
  dok-policies scorecard --format html --output scorecard.html --format human deploy/
  dok-policies scorecard --new-answers answers.yaml deploy/
  dok-policies scorecard --answers answers.yaml --fail-on not-met deploy/

Exit codes:
  0  no answer that --fail-on counts
  1  answers that --fail-on counts; a reviewer's answer that is contradicted counts as not-met
  2  bad usage, something that cannot be read or written, or nothing evaluated
  3  a bug of ours

Findings count whatever exemptions, profiles and baselines say.
More: docs/scorecard.md`;

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the command; `finish` prints and sets the exit code. */
export function addScorecard(program: Command, finish: (outcome: Outcome) => Promise<void>): void {
  // As in `check`: which --output follows which --format is said only by their order.
  const outputs: OutputWord[] = [];
  const word =
    (option: OutputWord["option"]) =>
    (value: string): void => {
      outputs.push({ option, value });
    };
  program
    .command("scorecard")
    .description("what a database operator's project publishes, held against every control of the guide")
    .argument("[path...]", "files, folders, globs or -: manifests, CRDs, samples, Chart.yaml, SECURITY-INSIGHTS.yml (default: the configuration's paths)")
    .addOption(
      offering(new Option("--format <format>", "form of the scorecard, may be said again (default: human)"), SCORECARD_FORMATS).argParser(word("format")),
    )
    .option("--output <file>", "where the scorecard of the --format before it goes (default: standard output)", word("output"))
    .option("--answers <file>", "what reviewers answer where nothing given shows it: docs/scorecard.md")
    .option("--new-answers <file>", "write the questions that are still open as such a file, to fill in; replaces nothing")
    .option("--name <name>", "what is scored (default: as the answers say, or the operators whose objects were judged)")
    .addOption(offering(new Option("--fail-on <answer>", "exit 1 for these answers, and for those before them in this list (default: never)"), FAIL_ON_ANSWERS))
    .option("--exclude <glob>", "leave out what matches, a name at any depth or a path; may be said again", each)
    .option("--params <file>", "parameters by control, in YAML or JSON")
    .option("--whole-set", "what is given is all that there is: another object that a rule misses is not elsewhere")
    .option("--today <day>", "the day after which no answer can be given, as 2027-01-31 (default: today in UTC)")
    .option("--config <file>", "the configuration (default: dok-policies.yaml in this folder or above it, in its repository)")
    .option("--no-config", "no configuration, whatever is there")
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], options) => await finish(await (await import("./scorecard.ts")).scorecard(paths, { ...options, outputs })));
}

/** Choices for help and completion; what is none of them is refused with all else that is wrong. */
function offering(option: Option, choices: readonly string[]): Option {
  option.argChoices = [...choices];
  return option;
}
