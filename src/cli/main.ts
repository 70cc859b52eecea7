#!/usr/bin/env node
// The command line: arguments in, output and exit code out. Nothing else reads process.argv or exits.
import { Command, CommanderError, Option } from "commander";
import { formatEntry } from "../diagnostics/format.ts";
import type { Outcome } from "./outcome.ts";

const EXIT_CODES = `
Exit codes: 0 clean, 1 findings (generate --check: drift), 2 bad usage or unreadable input, 3 a bug of ours.`;

const format = (): Option => new Option("--format <format>", "form of the report").choices(["human", "json"]).default("human");

function finish({ exitCode, out, diagnostics }: Outcome): void {
  process.stdout.write(out);
  for (const diagnostic of diagnostics) {
    const { code, severity, message, why, fix } = diagnostic;
    process.stderr.write(
      `${formatEntry(`${severity} ${code}: ${message}`, diagnostic, [
        ["why", why],
        ["fix", fix],
        ["see", `docs/diagnostics.md#${code.toLowerCase()}`],
      ])}\n`,
    );
  }
  process.exitCode = exitCode;
}

const program = new Command("dok-policies")
  .description("Security policies for database operators on Kubernetes")
  .option("--trace", "show the stack of an error of ours")
  .addHelpText("after", EXIT_CODES)
  .exitOverride();

program
  .command("check")
  .description("check manifests: files, folders, or - for standard input")
  .argument("<path...>")
  .addOption(format())
  .option("--control <id>", "only this control; may be said again", (id: string, before: readonly string[] = []) => [...before, id])
  .option("--severity <level>", "only findings of this severity or above: low, medium, high, critical")
  .option("--params <file>", "parameters by control, in YAML or JSON")
  .option("--not-visible", "list what the objects cannot show")
  .addHelpText(
    "after",
    `${EXIT_CODES}\n\nExamples:\n  dok-policies check deploy/\n  helm template my-db ./chart | dok-policies check -\n  dok-policies check --format json --severity high deploy/ > findings.json`,
  )
  .action(async (paths: readonly string[], options) => finish(await (await import("./check.ts")).check(paths, options)));

program
  .command("list")
  .description("the controls, and for which operators each is enforced")
  .addOption(format())
  .action(async (options) => finish((await import("./list.ts")).list(options)));

program
  .command("explain")
  .description("what a control demands, why, and how each kind of object shows it")
  .argument("<id>")
  .action(async (id: string) => finish((await import("./explain.ts")).explain(id)));

program
  .command("generate")
  .description("compile policies to Gatekeeper, Kyverno, admission policies and the bundle")
  .option("--policies <folder>", "the policies (default: the package's own)")
  .option("--out <folder>", "where to (default: generated/)")
  .option("--check", "write nothing, say what differs")
  .action(async (options) => finish(await (await import("./generate.ts")).generate(options)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const text = error instanceof Error ? error.message : String(error);
    const isEngine = error instanceof Error && error.name === "EngineError";
    process.stderr.write(
      isEngine ? `error DOK6001: ${text}\n` : `error DOK9000: ${text}\n  why: this is our bug\n  fix: run again with --trace and report what it shows\n`,
    );
    if (program.opts()["trace"] === true && error instanceof Error) {
      process.stderr.write(`${error.stack}\n`);
    }
    process.exitCode = isEngine ? 2 : 3;
  }
}
