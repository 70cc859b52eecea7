import type { Choosable, Place, Values } from "./completion.ts";

/** For fish: `dok-policies completion fish | source`, or in its folder of completions. */
export function fishScript(places: readonly Place[]): string {
  const steps = places.flatMap(({ at, commands }) => commands.map(({ name }) => `'${at} ${name}'`));
  const lines = places.flatMap((place) => linesOf(place));
  return `# dok-policies for fish: dok-policies completion fish | source
function __dok_policies_at
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${steps.join(" ")}
                set at (string trim -- "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
complete -c dok-policies -f
${lines.join("\n")}
`;
}

function linesOf({ at, commands, options, values }: Place): readonly string[] {
  const start = `complete -c dok-policies -n ${quoted(`__dok_policies_at ${quoted(at)}`)}`;
  return [
    ...commands.map(({ name, description }) => `${start} -a ${name} -d ${quoted(description)}`),
    ...options.map(
      (option) => `${start} ${flagsOf(option)} -d ${quoted(option.description)}${option.values === undefined ? "" : ` ${take(option.values, "-x", "-r -F")}`}`,
    ),
    ...(commands.length > 0 || values.length === 0 ? [] : [`${start} ${take(values, "-f", "-F")}`]),
  ];
}

function flagsOf({ names }: Choosable): string {
  return names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(" ");
}

function take(values: Values, only: string, files: string): string {
  switch (values) {
    case "files":
      return files;
    case "folders":
      return `${only} -a '(__fish_complete_directories)'`;
    case "anything":
      return only;
    default:
      return `${only} -a ${quoted(values.join(" "))}`;
  }
}

/** In single quotes, only a backslash and the quote itself are special to fish. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, "\\$&")}'`;
}
