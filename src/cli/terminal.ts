// What a terminal gets more than a file: colours, and a line that says how far the work is.
import type { Counts } from "../reports/report.ts";

type Environment = { readonly [name: string]: string | undefined };

/** True where colours are wanted: on a terminal, unless NO_COLOR; anywhere with FORCE_COLOR. */
export function isColored({ isTTY = false }: { readonly isTTY?: boolean }, env: Environment): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) {
    return forced !== "0" && forced !== "false";
  }
  return isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}

export interface Progress {
  readonly tick: (counts: Counts) => void;
  /** Takes the line away. */
  readonly end: () => void;
}
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Short work says nothing. */
const QUIET = 500;
const PAUSE = 100;

/** A line that is written over again and again, for a person who waits; nothing where nobody does. */
export function showProgress(stream: ProgressStream, env: Environment, now: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true || (env["CI"] ?? "") !== "" || env["TERM"] === "dumb") {
    return { tick: () => undefined, end: () => undefined };
  }
  let next = now() + QUIET;
  let isShown = false;
  return {
    tick: ({ files, objects }) => {
      if (now() >= next) {
        stream.write(`\r\u001b[Kchecking: ${files} files, ${objects} objects`);
        isShown = true;
        next = now() + PAUSE;
      }
    },
    end: () => {
      if (isShown) {
        stream.write("\r\u001b[K");
      }
    },
  };
}
