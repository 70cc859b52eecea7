// Completion in the shells themselves, as far as they are installed: what each offers is what the commands take.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { placesOf, SHELL_NAMES } from "../../src/cli/completion.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { FORMAT_NAMES } from "../../src/reports/format-names.ts";
import { ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
file("here/manifest.yaml", "");
file("here/man of war/db.yaml", "");
const cwd = join(folder, "here");
const { controls, guideRows = [] } = readPack();
const ids = controls.map(({ id }) => id);
const rows = guideRows.map(({ id }) => id);

const runs = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;
const installed = SHELL_NAMES.filter(runs);
const scripts = new Map(installed.map((shell) => [shell, file(`script.${shell}`, run(["completion", shell]).out)]));

/** What stands on the line so far, and all that may follow. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ["", ["check", "baseline", "scorecard", "list", "explain", "generate", "exemptions", "completion"]],
  ["ba", ["baseline"]],
  ["--ver", ["--version"]],
  ["baseline ", ["create", "prune"]],
  ["baseline create --for", ["--force"]],
  ["exemptions b", ["build"]],
  ["exemptions build --drop", ["--drop-expired"]],
  ["check --fail", ["--fail-on", "--fail-on-skipped"]],
  ["check --format ", FORMAT_NAMES],
  ["check --no-config --format h", ["human", "html"]],
  ["list --format ", ["human", "json"]],
  ["check --severity ", ["low", "medium", "high", "critical"]],
  ["check --fail-on n", ["never"]],
  ["check --fail-on-skipped un", ["unknown-kind", "unknown-version"]],
  ["check --profile ", ["baseline", "restricted"]],
  ["check --control ", ids],
  ["baseline prune --control KSI", ids.filter((id) => id.startsWith("KSI"))],
  ["explain ", rows],
  ["explain SSC", rows.filter((id) => id.startsWith("SSC"))],
  ["scorecard --format ", ["human", "json", "markdown", "html"]],
  ["scorecard --fail-on n", ["not-met", "not-visible", "never"]],
  ["scorecard --answers mani", ["manifest.yaml"]],
  ["completion ", SHELL_NAMES],
  ["check man", ["man of war", "manifest.yaml"]],
  ["check --params mani", ["manifest.yaml"]],
  ["check --control UM-1 manif", ["manifest.yaml"]],
  ["check --today x", []],
];

const quoted = (text: string): string => `'${text}'`;

/** The script that asks a shell what follows each line, with a line of dashes before each answer. */
const ASK: { readonly [shell: string]: (lines: readonly string[], script: string) => string } = {
  bash: (lines, script) =>
    `source ${quoted(script)}\n${lines
      .map((line) => {
        const words = ["dok-policies", ...line.split(/ (?=\S*$)|(?<!\\) /u)].filter((word, index, all) => word !== "" || index === all.length - 1);
        return `COMP_WORDS=(${words.map(quoted).join(" ")}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); echo ---; _dok_policies; printf '%s\\n' "\${COMPREPLY[@]}"`;
      })
      .join("\n")}`,
  zsh: (lines, script) =>
    // Completion wants a terminal; its own commands, as far as they are used here, do without.
    `compadd() { shift; print -l -- "$@" | grep -- "^$cur"; }\n_files() { print -l -- "$cur"*(N); }\ncompset() { :; }\ncompdef() { :; }\nsource ${quoted(script)}\n${lines
      .map((line) => `echo ---; words=(dok-policies ${line.split(" ").map(quoted).join(" ")}); CURRENT=$#words; _dok_policies`)
      .join("\n")}`,
  fish: (lines, script) => `source ${quoted(script)}\n${lines.map((line) => `echo ---; complete -C ${quoted(`dok-policies ${line}`)} | cut -f1`).join("\n")}`,
};
const OPTIONS: { readonly [shell: string]: readonly string[] } = { bash: ["--norc"], zsh: ["-f"], fish: ["--no-config"] };

function answers(shell: string, lines: readonly string[]): readonly (readonly string[])[] {
  const script = ASK[shell]?.(lines, scripts.get(shell) ?? "") ?? "";
  const { stdout, stderr } = spawnSync(shell, [...(OPTIONS[shell] ?? []), "-c", script], { cwd, encoding: "utf8" });
  // A zsh without its modules says so.
  expect(stderr.split("\n").filter((line) => !/^$|module|compinit/u.test(line))).toEqual([]);
  const [, ...parts] = stdout.split(/^---$/mu);
  return parts.map((part) => part.split("\n").filter((line) => line !== ""));
}

it(`is tried in ${installed.join(", ")}`, () => {
  expect(installed).toContain("bash");
  console.log(`completion: ${SHELL_NAMES.filter((shell) => !installed.includes(shell)).join(", ") || "none"} not installed`);
});

describe.each(installed)("%s", (shell) => {
  it("offers what the commands take", () => {
    const offered = answers(
      shell,
      LINES.map(([line]) => line),
    );
    expect(offered.map((list, index) => [LINES[index]?.[0], [...list].map((item) => item.replaceAll("\\", "").replace(/\/$/u, "")).sort()])).toEqual(
      LINES.map(([line, expected]) => [line, [...expected].sort()]),
    );
  });

  it("offers every option, at its place", () => {
    const places = placesOf(new Command(), { controls: [], all: [] });
    expect(places).toEqual([{ at: "", commands: [], options: [{ names: ["--help", "-h"], description: "display help" }], values: [] }]);
    const help = run(["check", "--help"]).out;
    const named = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gmu)].map(([, name = ""]) => name).sort();
    const [offered = []] = answers(shell, ["check --"]);
    expect([...offered].sort()).toEqual(named);
    expect(named.length).toBeGreaterThan(15);
  });
});

it("bash completes at a terminal, with the value after = and a name with blanks", () => {
  const typed = `source ${scripts.get("bash")}\nPS1=\ndok-policies() { printf 'got<%s>\\n' "$@"; }\ndok-policies che\t--format=sar\tman\\ o\t\nexit\n`;
  const { status, stdout } = spawnSync("script", ["-qec", "bash --norc --noprofile -i", "/dev/null"], {
    cwd,
    input: typed,
    encoding: "utf8",
    env: { ...process.env, TERM: "dumb" },
  });
  expect(status).toBe(0);
  expect(stdout.replaceAll("\r", "")).toContain("got<check>\ngot<--format=sarif>\ngot<man of war/>\n");
});

it("a shell that there is no script for is refused", () => {
  const { status, err } = run(["completion", "fisch"]);
  expect({ status, isSaid: err.includes("DOK5005: there is no shell fisch; did you mean fish?") }).toEqual({ status: 2, isSaid: true });
});
