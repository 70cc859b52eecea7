import type { PlacedDiagnostic } from "../manifests/read.ts";

/** What a command gives back; main.ts alone prints and exits. */
export interface Outcome {
  /** 0 clean, 1 findings (or drift), 2 bad usage or unreadable input, 3 our own bug. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** For standard output, in pieces: a report may be longer than a string can be. */
  readonly out: Iterable<string>;
  /** For standard error, where standard output says nothing. */
  readonly note?: string;
  /** For standard error. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Errors of ours, whose stacks --debug shows. */
  readonly errors?: readonly unknown[];
}

/** Thrown where a command cannot begin: bad usage, or a package that is not whole. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly diagnostics: readonly PlacedDiagnostic[];

  constructor(diagnostics: readonly PlacedDiagnostic[]) {
    super(diagnostics.map(({ message }) => message).join("; "));
    this.diagnostics = diagnostics;
  }
}
