/** What an instrumented program counts while it runs. */
declare global {
  var __hits: Uint8Array | undefined;
}

export interface Coverage {
  /** How many parts have been reached for the first time, or a number of times of another magnitude, since the last call. */
  readonly news: () => number;
  readonly total: () => number;
}

/** Of a program that is not instrumented, nothing. */
export function readCoverage(): Coverage {
  const hits = globalThis.__hits ?? new Uint8Array();
  const seen = new Uint8Array(hits.length);
  const news = (): number => {
    let count = 0;
    for (let at = 0; at < hits.length; at += 1) {
      const times = hits[at] ?? 0;
      if (times > 0) {
        // 1, 2, 3, 4 to 7, and so on: a bit for each.
        const magnitude = 1 << (times < 4 ? times - 1 : 33 - Math.clz32(times) - 2);
        const before = seen[at] ?? 0;
        seen[at] = before | magnitude;
        count += (before & magnitude) === 0 ? 1 : 0;
      }
    }
    hits.fill(0);
    return count;
  };
  return { news, total: () => seen.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0) };
}
