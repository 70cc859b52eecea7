// To the terminal: a report in pieces to standard output, diagnostics to standard error.
import { once } from "node:events";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { COLORED, formatEntry, PLAIN } from "../reports/entry.ts";
import { isColored } from "./terminal.ts";

const BLOCK = 1 << 16;

/** Writes the pieces, no faster than they are taken; a reader who has gone away (`| head`) is no error. */
export async function printOut(pieces: Iterable<string>): Promise<void> {
  let waiting = "";
  const write = async (text: string): Promise<void> => {
    if (text !== "" && !process.stdout.write(text)) {
      await once(process.stdout, "drain");
    }
  };
  try {
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length > BLOCK) {
        await write(waiting);
        waiting = "";
      }
    }
    await write(waiting);
  } catch (error) {
    if (!isGone(error)) {
      throw error;
    }
  }
}

/** True where the reader of a pipe has closed it. */
export function isGone(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "EPIPE";
}

/** One entry for each, in the form of docs/diagnostics.md. */
export function printDiagnostics(diagnostics: readonly PlacedDiagnostic[]): void {
  const paint = isColored(process.stderr, process.env) ? COLORED : PLAIN;
  for (const diagnostic of diagnostics) {
    const { code, severity, message, why, fix } = diagnostic;
    const notes = [["why", why] as const, ["fix", fix] as const, ["see", `docs/diagnostics.md#${code.toLowerCase()}`] as const];
    process.stderr.write(`${formatEntry(severity, `${code}: ${message}`, diagnostic, notes, paint)}\n`);
  }
}

/** The stacks of errors of ours, for --debug. */
export function printStacks(errors: readonly unknown[]): void {
  for (const error of errors) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
