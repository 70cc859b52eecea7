/** What `helm template` writes above each document. */
const MARK = /^# Source: (\S(?:[^\r\n]{0,300}[^\s])?)[ \t]*$/u;

/** The template that a document's first comments name as its source, or undefined. */
export function renderedFrom(text: string, start: number): string | undefined {
  const lines = text.slice(start, start + 1024).split(/\r?\n/u, 9);
  for (const line of lines.slice(0, 8)) {
    if (line !== "" && !line.startsWith("#") && line !== "---") {
      return undefined;
    }
    const source = MARK.exec(line)?.[1];
    if (source !== undefined) {
      return source;
    }
  }
  return undefined;
}
