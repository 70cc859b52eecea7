// How long a run may take: it must end on a machine that others never leave alone, too.

export interface Budget {
  readonly isOver: () => boolean;
  /** Milliseconds that may still be spent on waiting for others, or on measuring again because of them. */
  readonly patience: () => number;
  /** Does the work, and takes its time off the patience. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
}

const SHARE_OF_PATIENCE = 0.15;

export function budgetOf(minutes: number): Budget {
  const end = performance.now() + minutes * 60_000;
  let patience = minutes * 60_000 * SHARE_OF_PATIENCE;
  return {
    isOver: () => performance.now() > end,
    patience: () => patience,
    patiently: async (work) => {
      const from = performance.now();
      const done = await work();
      patience -= performance.now() - from;
      return done;
    },
  };
}
