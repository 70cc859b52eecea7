import type { Place, Values } from "./completion.ts";

/** For zsh: to be evaluated, or put into a folder of `fpath` as `_dok-policies`. */
export function zshScript(places: readonly Place[]): string {
  const steps = places.flatMap(({ at, commands }) => commands.map(({ name }) => `"${at} ${name}"`));
  const valued = places.flatMap(({ at, options }) =>
    options.flatMap(({ names, values }) =>
      values === undefined ? [] : [`    ${names.map((name) => `"${at} ${name}"`).join("|")}) ${take(values)}; return ;;`],
    ),
  );
  const here = places.map(({ at, commands, options, values }) => {
    const words = commands.map(({ name }) => name);
    const flags = options.flatMap(({ names }) => names).join(" ");
    return `    "${at}") if [[ $cur == -* ]]; then compadd -- ${flags}; else ${take(words.length > 0 ? words : values)}; fi ;;`;
  });
  return `#compdef dok-policies
# dok-policies for zsh: eval "$(dok-policies completion zsh)"
_dok_policies() {
  local cur="\${words[CURRENT]}" before="\${words[CURRENT-1]}" at="" word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      ${steps.join("|")}) at="\${at:+$at }$word" ;;
    esac
  done
  if [[ $cur == --*=* ]]; then
    before="\${cur%%=*}"
    compset -P '*='
    cur=""
  fi
  case "$at $before" in
${valued.join("\n")}
  esac
  case "$at" in
${here.join("\n")}
  esac
}
if [[ $funcstack[1] == _dok-policies ]]; then
  _dok_policies "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _dok_policies dok-policies
fi
`;
}

function take(values: Values): string {
  switch (values) {
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "anything":
      return ":";
    default:
      return values.length === 0 ? ":" : `compadd -- ${values.join(" ")}`;
  }
}
