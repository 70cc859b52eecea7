// WL-15 for PostgreSQL: its collector of logs keeps them in files, as text, CSV or JSON. Without it they go to standard error, where
// PostgreSQL has lines of text only (postgresql.org/docs, runtime-config-logging).
import { say } from "../../src/dsl/index.ts";
import type { LogStream } from "../vocabulary.ts";

// PostgreSQL takes any case, and any start that is clear, of a boolean (bool.c).
const OFF = /^[ \t']*(f|fa|fal|fals|false|no?|off?|0)[ \t']*$/iu;

/** What is said of the log in every record, and how the log is brought to standard error. */
export const LOG = "the log of PostgreSQL";
export const TURN_OFF = "Set it to off";

function isOff(setting: unknown): boolean {
  if (typeof setting === "string") {
    return OFF.test(setting);
  }
  return typeof setting === "boolean" ? !setting : setting === 0;
}

/** Where the collector is on unless told otherwise: `setting` is `logging_collector`. A side container of the user's own may show the files. */
export function* collectedLog(setting: unknown, at: string, hasSidecars: boolean, sidecarsAt: string): Generator<LogStream> {
  if (!isOff(setting)) {
    yield {
      log: LOG,
      goes: hasSidecars ? "elsewhere" : "file",
      path: say`${hasSidecars ? sidecarsAt : at}`,
      fix: TURN_OFF,
    };
  }
}
