// Figures of samples.

/** The value below which a share of the samples lies, by nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export interface Latency {
  readonly count: number;
  /** What it takes when hardly anything disturbs it. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  /** The lowest and the highest median of a round: how far the machine drifted. */
  readonly medians: readonly [number, number];
}

export function latencyOf(rounds: readonly (readonly number[])[]): Latency {
  const all = rounds.flat();
  const medians = rounds.filter((samples) => samples.length > 0).map((samples) => quantile(samples, 0.5));
  return {
    count: all.length,
    p10: quantile(all, 0.1),
    p50: quantile(all, 0.5),
    p90: quantile(all, 0.9),
    p99: quantile(all, 0.99),
    medians: [Math.min(...medians), Math.max(...medians)],
  };
}
