import { LANGUAGE_CODES } from "./language-codes.ts";

/** One thing that is wrong, in a policy's source or in a user's files. Lines and columns start at 1. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** The file's text, for the code frame. */
  readonly source?: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly source?: string;
}

export function createDiagnostic(code: keyof typeof LANGUAGE_CODES, place: Place, params: { readonly [name: string]: string }): Diagnostic {
  const entry = LANGUAGE_CODES[code];
  return { code, severity: entry.severity, message: entry.message(params), why: entry.why, fix: entry.fix, ...place };
}
