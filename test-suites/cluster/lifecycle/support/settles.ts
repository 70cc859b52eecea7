import { expect } from "vitest";
import type { Cluster } from "../../support/cluster.ts";

/** Waits until nothing is left, and says what is if that never comes. */
export async function settles(cluster: Cluster, what: string, timeoutMs: number, left: () => Promise<readonly unknown[]>): Promise<void> {
  let last: readonly unknown[] = ["(never asked)"];
  try {
    await cluster.waitFor(
      what,
      async () => {
        last = await left();
        return last.length === 0;
      },
      timeoutMs,
    );
  } catch (error) {
    expect(last, String(error)).toEqual([]);
    throw error;
  }
}
