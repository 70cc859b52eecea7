// A stream's documents, and a long List's items, by their lines: each is then read alone, so that a fault in one leaves
// the others, and memory is bounded by the longest.

export interface Part {
  readonly start: number;
  readonly end: number;
}

const MARK = /^\ufeff?---/u;

/** Documents as kubectl splits them: at lines that begin with `---`. Directives stay with the document they precede. */
export function* splitDocuments(text: string): Generator<Part> {
  let start = 0;
  for (let line = nextLine(text, 0); line < text.length; line = nextLine(text, line)) {
    if (MARK.test(text.slice(line, line + 4)) && !isPreamble(text, start, line)) {
      yield withoutMark(text, start, line);
      start = line;
    }
  }
  yield withoutMark(text, start, text.length);
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) {
      return at + 1;
    }
  }
  return text.length;
}

/** Directives, comments and nothing else. */
function isPreamble(text: string, start: number, end: number): boolean {
  const first = /[^\s\ufeff]/u.exec(text.slice(start, Math.min(end, start + 4096)))?.[0];
  return (
    first === "%" &&
    text
      .slice(start, end)
      .split(/[\r\n]+/u)
      .every((line) => /^[\ufeff \t]*(?:[%#].*)?$/u.test(line))
  );
}

function withoutMark(text: string, start: number, end: number): Part {
  const bare = /^\ufeff?(?:---[ \t]*(?:\r\n?|\n))?/u.exec(text.slice(start, Math.min(end, start + 256)))?.[0] ?? "";
  return { start: start + bare.length, end };
}

export interface ListParts {
  /** The texts before and after the items: apiVersion, kind, metadata. */
  readonly rest: readonly Part[];
  readonly items: readonly Part[];
}

/** The items of a document with a top-level `items:` in block style, as kubectl prints Lists; undefined where it has none. */
export function splitItems(text: string): ListParts | undefined {
  const opening = /(?:^|\n)items:[ \t]*\r?\n/u.exec(text);
  if (opening === null) {
    return undefined;
  }
  const first = opening.index + opening[0].length;
  const indentation = /^ *(?=-[ \r\n])/u.exec(text.slice(first, first + 100))?.[0];
  if (indentation === undefined) {
    return undefined;
  }
  const starts: number[] = [];
  let line = first;
  for (; line < text.length; line = nextLine(text, line)) {
    if (text.startsWith(`${indentation}-`, line) && /[ \r\n]/u.test(text[line + indentation.length + 1] ?? "\n")) {
      starts.push(line);
    } else if (!/^(?: |#|\r|\n)/u.test(text[line] ?? "\n")) {
      break;
    }
  }
  const items = starts.map((start, index) => ({ start, end: starts[index + 1] ?? line }));
  return {
    rest: [
      { start: 0, end: opening.index + (opening[0].startsWith("\n") ? 1 : 0) },
      { start: line, end: text.length },
    ],
    items,
  };
}
