import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What a command gives back; main.ts alone prints and exits. */
export interface Outcome {
  /** 0 clean, 1 findings (or drift), 2 bad usage or unreadable input, 3 our own bug. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly diagnostics: readonly Diagnostic[];
}
