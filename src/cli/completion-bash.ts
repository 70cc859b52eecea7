import type { Place, Values } from "./completion.ts";

/** For bash 3.2 and later, without the package bash-completion. */
export function bashScript(places: readonly Place[]): string {
  const steps = places.flatMap(({ at, commands }) => commands.map(({ name }) => `"${at} ${name}"`));
  const valued = places.flatMap(({ at, options }) =>
    options.flatMap(({ names, values }) => (values === undefined ? [] : [`      ${names.map((name) => `"${at} ${name}"`).join(" | ")}) ${take(values)} ;;`])),
  );
  const here = places.map(({ at, commands, options, values }) => {
    const words = commands.map(({ name }) => name);
    const offered = words.length > 0 ? words : values;
    return `      "${at}") options="${options.flatMap(({ names }) => names).join(" ")}"; ${take(offered)} ;;`;
  });
  return `# dok-policies for bash: eval "$(dok-policies completion bash)"
_dok_policies() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at="" word i before="" options="" kind="words" words=""
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$at $word" in
      ${steps.join(" | ")}) at="\${at:+$at }$word" ;;
    esac
  done
  # bash takes --format=json for three words.
  before="\${COMP_WORDS[COMP_CWORD - 1]}"
  if [[ $cur == "=" ]]; then
    cur=""
  elif [[ $before == "=" ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  if [[ $cur == -* ]]; then
    case "$at" in
${here.join("\n")}
    esac
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  case "$at $before" in
${valued.join("\n")}
    *)
      case "$at" in
${here.join("\n")}
      esac
      ;;
  esac
  case "$kind" in
    words) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    files | folders)
      # Names with blanks are readline's own business.
      compopt -o default 2>/dev/null && COMPREPLY=() && return
      local IFS=$'\n'
      COMPREPLY=($(compgen -f -- "$cur"))
      ;;
    *) COMPREPLY=() ;;
  esac
}
complete -F _dok_policies dok-policies
`;
}

function take(values: Values): string {
  return typeof values === "string" ? `kind="${values}"` : `kind="words"; words="${values.join(" ")}"`;
}
