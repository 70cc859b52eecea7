// Diagnostics and findings for people: place, what, a code frame, why and fix.

export interface Framed {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly source?: string;
}

/** Text of others without what a terminal would obey. */
export function plainLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, "\ufffd");
}

/** `file:line:column label`, the frame, then `why:` and `fix:` lines. */
export function formatEntry(label: string, place: Framed, notes: readonly (readonly [string, string])[]): string {
  const at = place.file === undefined ? "" : `${plainLine(place.file)}${place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`} `;
  return [`${at}${plainLine(label)}`, ...frame(place), ...notes.map(([name, text]) => `  ${name}: ${plainLine(text)}`)].join("\n");
}

function frame({ source, line, column = 1, endColumn }: Framed): readonly string[] {
  const text = line === undefined ? undefined : source?.split(/\r?\n/u)[line - 1];
  if (text === undefined || line === undefined) {
    return [];
  }
  const shown = plainLine(text.replaceAll("\t", " ")).slice(0, 160);
  const width = Math.max(1, Math.min((endColumn ?? shown.length + 1) - column, shown.length + 1 - column));
  return [`  ${line} | ${shown}`, `  ${" ".repeat(String(line).length)} | ${" ".repeat(Math.max(0, column - 1))}${"^".repeat(width)}`];
}
