// A program's run: what it took of time, processors and memory, as GNU time says.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Took {
  readonly seconds: number;
  /** Seconds of all processors: what others do blurs it least. */
  readonly cpu: number;
  /** Most memory at once, in MiB. */
  readonly mebibytes: number;
  readonly out: string;
}

export interface RunOptions {
  /** On one core only. */
  readonly isAlone?: boolean;
  readonly codes: readonly number[];
  readonly work: string;
}

const TIME = "/usr/bin/time";

/** Runs it to its end. Throws where it ends otherwise than it may. */
export function timed(command: readonly string[], { isAlone = false, codes, work }: RunOptions): Took {
  const figures = join(work, "time.txt");
  const pinned = isAlone ? ["taskset", "--cpu-list", "0"] : [];
  const { status, stdout, stderr, error } = spawnSync(TIME, ["--quiet", "--output", figures, "--format", "%e %U %S %M", ...pinned, ...command], {
    encoding: "utf8",
    maxBuffer: 2 ** 30 - 1,
    timeout: 900_000,
  });
  if (error !== undefined || status === null || !codes.includes(status)) {
    throw new Error(`${command.slice(0, 3).join(" ")} ... ended with ${status}: ${error?.message ?? stderr.slice(0, 500)}`);
  }
  const [seconds = 0, user = 0, system = 0, kibibytes = 0] = readFileSync(figures, "utf8").trim().split(" ").map(Number);
  return { seconds, cpu: user + system, mebibytes: kibibytes / 1024, out: stdout };
}

/** The run that took least of the processors: what disturbs only ever adds. */
export function fastest(rounds: number, run: () => Took): Took {
  const runs = Array.from({ length: rounds }, run);
  return runs.reduce((best, each) => (each.cpu < best.cpu ? each : best));
}
