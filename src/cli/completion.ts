// What can be typed, read from the commands themselves: their words, options and values. The shells' scripts are made of it.
import type { Argument, Command, Option } from "commander";
import { FAIL_ON, PASSED_OVER, SEVERITIES } from "../config/definition.ts";
import { PROFILES } from "../dsl/control.ts";
import { FORMAT_NAMES } from "../reports/format-names.ts";
import { bashScript } from "./completion-bash.ts";
import { fishScript } from "./completion-fish.ts";
import { zshScript } from "./completion-zsh.ts";
import { unknown } from "./choose.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { readPack } from "./pack-file.ts";

/** What may follow: these words, a file, a folder, or something that nobody can guess. */
export type Values = readonly string[] | "files" | "folders" | "anything";

export interface Choosable {
  /** `--format`, and `-V` where there is a short form. */
  readonly names: readonly string[];
  readonly description: string;
  /** Nothing where the option stands alone. */
  readonly values?: Values;
}
export interface Place {
  /** The words before: `baseline create`; "" for the program. */
  readonly at: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly Choosable[];
  readonly values: Values;
}

const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript };
export const SHELL_NAMES: readonly string[] = Object.keys(SHELLS);

/** `completion SHELL`: a script for the shell to read. Throws Refused for other shells. */
export function completion(shell: string, program: Command): Outcome {
  const script = Object.entries(SHELLS).find(([name]) => name === shell)?.[1];
  if (script === undefined) {
    throw new Refused([unknown("shell", shell, SHELL_NAMES)]);
  }
  const { controls, guideRows = [] } = readPack();
  const ids = { controls: controls.map(({ id }) => id), all: [...new Set([...guideRows, ...controls].map(({ id }) => id))] };
  return { exitCode: 0, out: [script(placesOf(program, ids))], diagnostics: [] };
}

/** What judges objects, and all that can be explained: the guide's rows, too. */
interface Ids {
  readonly controls: readonly string[];
  readonly all: readonly string[];
}

/** Every place on the command line, the program's own first. */
export function placesOf(program: Command, ids: Ids, at: readonly string[] = []): readonly Place[] {
  const commands = program.commands.map((command) => ({ name: command.name(), description: command.description() }));
  const options = program.options.map((option) => choosable(option, ids));
  const [argument] = program.registeredArguments;
  const help: Choosable = { names: ["--help", "-h"], description: "display help" };
  const place: Place = { at: at.join(" "), commands, options: [...options, help], values: argument === undefined ? [] : ofArgument(argument, ids) };
  return [place, ...program.commands.flatMap((command) => placesOf(command, ids, [...at, command.name()]))];
}

function choosable({ long, short, description, flags, argChoices }: Option, ids: Ids): Choosable {
  const names = [long, short].filter((name) => name !== undefined && name !== null);
  const placeholder = /<(\w+)>/u.exec(flags)?.[1];
  return placeholder === undefined ? { names, description } : { names, description, values: argChoices ?? valuesOf(placeholder, long ?? "", ids) };
}

function ofArgument(argument: Argument, ids: Ids): Values {
  return valuesOf(argument.name(), "", ids);
}

function valuesOf(placeholder: string, option: string, ids: Ids): Values {
  switch (placeholder) {
    case "file":
    case "path":
      return "files";
    case "folder":
      return "folders";
    case "id":
      return option === "" ? ids.all : ids.controls;
    case "format":
      return FORMAT_NAMES;
    case "level":
      return option === "--fail-on" ? FAIL_ON : SEVERITIES;
    case "what":
      return [...PASSED_OVER, "all"];
    case "profile":
      return PROFILES;
    case "shell":
      return SHELL_NAMES;
    default:
      return "anything";
  }
}
