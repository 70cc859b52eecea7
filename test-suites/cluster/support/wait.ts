export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const POLL_MS = 100;

/**
 * Calls `attempt` until it returns something other than undefined or false, and returns that. What it throws counts as
 * "not yet" and is told if time runs out; what `watchdog` throws ends the waiting.
 */
export async function waitUntil<T>(
  description: string,
  attempt: () => T | Promise<T>,
  timeoutMs: number,
  watchdog: () => void = () => {},
): Promise<Exclude<T, undefined | false>> {
  const end = performance.now() + timeoutMs;
  let last = "nothing";
  for (;;) {
    watchdog();
    try {
      const value = await attempt();
      if (isReady(value)) {
        return value;
      }
      last = String(value);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (performance.now() > end) {
      throw new Error(`waited ${Math.round(timeoutMs / 1000)} s for ${description}; last: ${last}`);
    }
    await sleep(POLL_MS);
  }
}

const isReady = <T>(value: T): value is Exclude<T, undefined | false> => value !== undefined && value !== false;
