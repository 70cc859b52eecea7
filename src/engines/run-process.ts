import { spawn } from "node:child_process";
import { constants } from "node:buffer";
import { EngineError, excerpt } from "./engine-error.ts";

export interface ProcessOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly timeoutMilliseconds?: number;
  readonly maxOutputBytes?: number;
  /** Stop the program as soon as its stdout matches, and take that for success. */
  readonly until?: RegExp;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const TEN_MINUTES = 10 * 60 * 1000;

// A JavaScript string can't hold a whole GiB: past Node's limit decoding would throw, long after the memory is spent.
const MAX_OUTPUT_BYTES = Math.min(2 ** 30, constants.MAX_STRING_LENGTH);

/** Runs a program to its end, whatever its exit code. Throws EngineError if it can't start, is killed, hangs or floods. */
export function runProcess(binary: string, args: readonly string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  const timeout = options.timeoutMilliseconds ?? TEN_MINUTES;
  const limit = options.maxOutputBytes ?? MAX_OUTPUT_BYTES;
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { cwd: options.cwd, stdio: "pipe", windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let bytes = 0;
    let stopped = false;

    const abandon = (error: EngineError): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      reject(error);
    };
    const timer = setTimeout(() => abandon(tooSlow(binary, timeout, Buffer.concat(stderr).toString("utf8"))), timeout);
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limit) {
        abandon(tooMuch(binary, limit));
        return;
      }
      chunks.push(chunk);
      if (options.until?.test(Buffer.concat(stdout).toString("utf8")) === true) {
        stopped = true;
        child.kill("SIGKILL");
      }
    };

    child.stdout.on("data", collect(stdout));
    child.stderr.on("data", collect(stderr));
    child.on("error", (error) => abandon(cannotStart(binary, error.message)));
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      const errors = Buffer.concat(stderr).toString("utf8");
      if (exitCode === null && !stopped) {
        reject(killed(binary, signal ?? "unknown", errors));
      } else {
        resolve({ exitCode: exitCode ?? 0, stdout: Buffer.concat(stdout).toString("utf8"), stderr: errors });
      }
    });

    // A program that exits before it has read everything closes the pipe; its exit code says why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
  });
}

function tooSlow(binary: string, timeout: number, stderr: string): EngineError {
  return new EngineError(
    `${binary} did not finish within ${timeout / 1000} s`,
    excerpt(stderr) || "it printed no error",
    "give it less to do at once, or a longer timeout",
  );
}

function tooMuch(binary: string, limit: number): EngineError {
  return new EngineError(
    `${binary} printed more than ${limit} bytes`,
    "results repeat whole objects, so their size is objects times policies",
    "give it fewer objects at once",
  );
}

function cannotStart(binary: string, message: string): EngineError {
  return new EngineError(`cannot start ${binary}`, message, "check that the file is there and executable for this machine, or run `npm run engines`");
}

function killed(binary: string, signal: string, stderr: string): EngineError {
  return new EngineError(
    `${binary} was killed by ${signal}`,
    excerpt(stderr) || "it printed no error; out of memory is the usual reason",
    "run it again with fewer objects, or on a machine with more memory",
  );
}
