// Where things end in a text, and on which lines they stand.
import type { Entry, MapTree, Tree } from "../manifests/tree.ts";

/** An entry that stands in the map itself: not one that a merge brought. */
export interface OwnEntry extends Entry {
  readonly key: string;
  /** After its last character that counts; of a block text, the start of the next line. */
  readonly end: number;
}

/** A map's own entries in the order of the text. */
export function ownEntries(map: MapTree, text: string): readonly OwnEntry[] {
  return [...map.entries]
    .filter(([, { keyStart, keyEnd }]) => keyStart >= map.start && keyEnd <= map.end)
    .map(([key, entry]) => ({ ...entry, key, end: endOfEntry(entry, text) }))
    .sort((a, b) => a.keyStart - b.keyStart);
}

function endOfEntry({ keyEnd, value }: Entry, text: string): number {
  return isNothing(value) ? (colonAfter(text, keyEnd) ?? keyEnd) : endOf(value, text);
}

/** True of a value that is not written at all. */
export function isNothing(tree: Tree): boolean {
  return tree.kind === "scalar" && tree.start === tree.end;
}

/** The place after the colon of a key, where it follows at once. */
export function colonAfter(text: string, keyEnd: number): number | undefined {
  const found = /^[ \t\r\n]*:/u.exec(text.slice(keyEnd, keyEnd + 200))?.[0];
  return found === undefined ? undefined : keyEnd + found.length;
}

export function isFlow(tree: Tree, text: string): boolean {
  return text[tree.start] === "{" || text[tree.start] === "[";
}

/** After the last character of a value, without the comments that follow. */
export function endOf(tree: Tree, text: string): number {
  if (tree.kind === "scalar" || tree.kind === "alias" || isFlow(tree, text)) {
    return tree.end;
  }
  const ends = tree.kind === "list" ? tree.items.map((item) => endOf(item, text)) : ownEntries(tree, text).map(({ end }) => end);
  const merged = tree.kind === "map" ? (tree.merges ?? []).map((merge) => endOf(merge, text)) : [];
  return Math.max(tree.start, ...ends, ...merged);
}

export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") {
    start -= 1;
  }
  return start;
}

/** Where the line's end begins. */
export function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/u.exec(text.slice(at));
  return found === null ? text.length : at + found.index;
}

/** Where the next line begins. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** True where a line has nothing but a comment after this place. */
export function endsLine(text: string, at: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/u.test(text.slice(at, lineEnd(text, at)));
}

/** True at the start of a line that has something before it. */
export function isAfterLineEnd(text: string, at: number): boolean {
  return at > 0 && (text[at - 1] === "\n" || text[at - 1] === "\r");
}

/** The line end that the text has at a place, or else most likely. */
export function lineEnding(text: string, at: number): string {
  const near = /^(?:\r\n|\r|\n)/u.exec(text.slice(lineEnd(text, at)))?.[0];
  return near ?? /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
}
