// A fuzzer guided by coverage: what reaches something new is kept, and changed further.
import type { Coverage } from "./coverage.ts";
import { mutate, type Random } from "./mutate.ts";

/** Throws where the input brings something about that must not be. */
export type Target = (input: Buffer) => Promise<void> | void;

export interface Fuzzed {
  readonly runs: number;
  readonly kept: number;
  readonly slowest: number;
  readonly failure?: { readonly input: Buffer; readonly error: unknown };
}

export interface FuzzOptions {
  readonly coverage: Coverage;
  readonly random: Random;
  readonly milliseconds: number;
  /** No more inputs than these. */
  readonly most: number;
  /** One input may take this many milliseconds of this process's own time. */
  readonly longest: number;
  /** Hears of each input: some may end the process. */
  readonly before: (input: Buffer) => void;
}

/** Runs until the first failure, or until the time is up. */
export async function fuzz(target: Target, seeds: readonly Buffer[], { coverage, random, milliseconds, most, longest, before }: FuzzOptions): Promise<Fuzzed> {
  const pool: Buffer[] = [];
  const end = Date.now() + milliseconds;
  let runs = 0;
  let slowest = 0;
  coverage.news();
  for (const given of fuzzInputs(seeds, pool, random)) {
    before(given);
    const start = process.cpuUsage();
    const error = await failureOf(target, given);
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1000;
    slowest = Math.max(slowest, taken);
    runs += 1;
    if (error !== undefined || taken > longest) {
      const failure = error ?? new Error(`it takes ${Math.round(taken)} ms`);
      return { runs, kept: pool.length, slowest, failure: { input: error === undefined ? given : await shrink(target, given), error: failure } };
    }
    if (coverage.news() > 0) {
      pool.push(given);
    }
    if (Date.now() > end || runs >= most) {
      break;
    }
  }
  return { runs, kept: pool.length, slowest };
}

function* fuzzInputs(seeds: readonly Buffer[], pool: readonly Buffer[], random: Random): Generator<Buffer> {
  yield* seeds;
  for (;;) {
    // The latest are the least tried.
    const at = pool.length - 1 - Math.min(random(pool.length), random(pool.length));
    yield mutate(pool[at] ?? Buffer.from("a: 1\n"), pool, random);
  }
}

/** Undefined where the target is content. */
export async function failureOf(target: Target, input: Buffer): Promise<unknown> {
  try {
    await target(input);
    return undefined;
  } catch (error) {
    return error ?? new Error("it threw nothing at all");
  }
}

/** The same failure with less around it, as far as a few hundred tries go. */
async function shrink(target: Target, input: Buffer): Promise<Buffer> {
  let small = input;
  for (let size = input.length >> 1, tries = 0; size > 0 && tries < 400; size >>= 1) {
    for (let at = 0; at < small.length && tries < 400; tries += 1) {
      const less = Buffer.concat([small.subarray(0, at), small.subarray(at + size)]);
      if ((await failureOf(target, less)) === undefined) {
        at += size;
      } else {
        small = less;
      }
    }
  }
  return small;
}
