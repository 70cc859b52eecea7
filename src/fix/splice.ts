/** A piece of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In the order of their places; what is put in at a place goes before what is taken out from there. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** True where two of them want the same piece. */
export function overlap(splices: readonly Splice[]): boolean {
  return inOrder(splices).some((splice, index, all) => index > 0 && splice.start < (all[index - 1]?.end ?? 0));
}

/** The text with all of them applied; they must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of inOrder(splices)) {
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}
