/** The candidate that was probably meant, or undefined. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
  const plain = simplify(given);
  if (plain === "" || plain.length > 100) {
    return undefined;
  }
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: distanceOf(plain, simplify(candidate)),
    common: commonStart(plain, simplify(candidate)),
  }));
  const [best] = scored.sort((a, b) => a.distance - b.distance || b.common - a.common);
  return best !== undefined && best.distance <= Math.max(1, Math.floor(plain.length / 3)) ? best.candidate : undefined;
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, "");
}

function commonStart(a: string, b: string): number {
  const different = [...a].findIndex((letter, at) => letter !== b[at]);
  return different < 0 ? a.length : different;
}

/** Letters to add, leave out, change or swap. */
function distanceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
