#!/usr/bin/env node
// The command line: arguments in, output and exit code out. Nothing else reads process.argv or exits.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { addBaseline, addCheck } from "./check-command.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { packageFolder } from "./pack-file.ts";
import { isGone, printDiagnostics, printOut, printStacks } from "./print.ts";
import { addScorecard } from "./scorecard-command.ts";

const EXIT_CODES = `
Exit codes: 0 clean, 1 findings (generate --check: drift), 2 bad usage or unreadable input, 3 a bug of ours.`;

const format = (): Option => new Option("--format <format>", "form of the report").choices(["human", "json"]).default("human");
const today = (): Option => new Option("--today <day>", "the day on which exemptions are judged, as 2027-01-31 (default: today in UTC)");

const program = new Command("dok-policies")
  .description("Security policies for database operators on Kubernetes")
  .option("--debug", "show the stack of an error of ours (or set DOK_DEBUG)")
  .version(versionOf(), "-V, --version", "the version of this tool")
  .addHelpText("after", EXIT_CODES)
  // What commander says of a wrong command line is said below, in our form.
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

addCheck(program, finish);
addBaseline(program, finish);
addScorecard(program, finish);

program
  .command("list")
  .description("the controls, and for which operators each is enforced")
  .option("--profile <profile>", "only those of a profile: baseline, or restricted, which is everything")
  .addOption(format())
  .action(async (options) => finish((await import("./list.ts")).list(options)));

program
  .command("explain")
  .description("what a control demands, why, and how each kind of object shows it")
  .argument("<id>")
  .addOption(format())
  .action(async (id: string, options) => finish((await import("./explain.ts")).explain(id, options)));

program
  .command("generate")
  .description("compile policies to Gatekeeper, Kyverno, admission policies and the bundle")
  .addOption(format())
  .option("--policies <folder>", "the policies (default: the package's own)")
  .option("--out <folder>", "where to (default: generated/)")
  .option("--profile <profile>", "only the controls of a profile: baseline, or restricted, which is everything (default)")
  .option("--check", "write nothing, say what differs")
  .action(async (options) => finish(await (await import("./generate.ts")).generate(options)));

const exemptions = program.command("exemptions").description("the file of exemptions: look it over, or compile it to every engine");

exemptions
  .command("check")
  .description("say what is wrong in the file, what has ended, and what ends soon")
  .argument("<file>")
  .addOption(today())
  .action(async (file: string, options) => finish(await (await import("./exemptions.ts")).checkExemptions(file, options)));

exemptions
  .command("collect")
  .description("write the exemptions that stand on objects as a file, which build takes to every engine")
  .argument("<path...>", "files, folders or globs")
  .addOption(today())
  .action(async (paths: readonly string[], options) => finish((await import("./collect.ts")).collectExemptions(paths, options)));

exemptions
  .command("build")
  .description("write a kustomize component for each engine")
  .argument("<file>")
  .requiredOption("--out <folder>", "where to; only files of an earlier build are replaced")
  .option("--drop-expired", "leave out what has ended instead of refusing it")
  .option("--policies <folder>", "the policies (default: the package's own)")
  .addOption(today())
  .action(async (file: string, options) => finish(await (await import("./exemptions.ts")).buildExemptions(file, options)));

program
  .command("completion")
  .description("a script that completes words, options and values: for bash, zsh or fish")
  .argument("<shell>", "bash, zsh or fish")
  .action(async (shell: string) => finish((await import("./completion.ts")).completion(shell, program)));

function versionOf(): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  return version;
}

async function finish({ exitCode, out, note = "", diagnostics, errors = [] }: Outcome): Promise<void> {
  process.exitCode = exitCode;
  await printOut(out);
  printDiagnostics(diagnostics);
  process.stderr.write(note);
  if (isDebugging()) {
    printStacks(errors);
  }
}

function isDebugging(): boolean {
  return program.opts()["debug"] === true || (process.env["DOK_DEBUG"] ?? "") !== "";
}

/** `error: unknown option '--fromat'\n(Did you mean --format?)` in our form. */
function usageFault({ message }: CommanderError): PlacedDiagnostic {
  const reason = message.replace(/^error: /u, "").replace(/\n\(Did you mean (.*)\?\)$/su, "; did you mean $1?");
  const named = program.commands.map((command) => command.name()).find((name) => process.argv[2] === name);
  return createDiagnostic("DOK5010", undefined, { reason, command: `dok-policies${named === undefined ? "" : ` ${named}`} --help` });
}

/** An engine's own words: what, why and fix. */
function engineFault(error: Error): PlacedDiagnostic | undefined {
  if (error.name !== "EngineError" || !("why" in error) || !("fix" in error)) {
    return undefined;
  }
  const diagnostic = createDiagnostic("DOK6001", undefined, { reason: error.message.split("\n")[0] ?? "" });
  return { ...diagnostic, why: String(error.why), fix: String(error.fix) };
}

function report(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    printDiagnostics(error.exitCode === 0 || error.code === "commander.help" ? [] : [usageFault(error)]);
    return;
  }
  const engine = error instanceof Error ? engineFault(error) : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  process.exitCode = error instanceof Refused || engine !== undefined ? 2 : 3;
  printDiagnostics(error instanceof Refused ? error.diagnostics : [engine ?? createDiagnostic("DOK9000", undefined, { reason })]);
  if (isDebugging()) {
    printStacks([error]);
  }
}

// `| head` closes the pipe early; what was found still decides the exit code.
process.stdout.on("error", (error) => {
  if (!isGone(error)) {
    report(error);
  }
});
process.stderr.on("error", () => undefined);
process.on("uncaughtException", (error) => {
  report(error);
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  report(error);
}
