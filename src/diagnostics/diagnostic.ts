import { ANSWERS_CODES } from "./answers-codes.ts";
import type { CodeEntry, CodeTable } from "./codes.ts";
import { CONFIG_CODES } from "./config-codes.ts";
import { EXEMPTION_CODES } from "./exemption-codes.ts";
import { LANGUAGE_CODES } from "./language-codes.ts";
import { MANIFEST_CODES } from "./manifest-codes.ts";
import { TARGET_CODES } from "./target-codes.ts";

export const CODES = {
  ...LANGUAGE_CODES,
  ...TARGET_CODES,
  ...MANIFEST_CODES,
  ...EXEMPTION_CODES,
  ...CONFIG_CODES,
  ...ANSWERS_CODES,
} as const satisfies CodeTable;
export type Code = keyof typeof CODES;

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
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly source?: string;
}

/** `$name` in a fix is replaced by that parameter. */
export function createDiagnostic(code: Code, place: Place | undefined, params: { readonly [name: string]: string }): Diagnostic {
  const entry: CodeEntry = CODES[code];
  const fix = entry.fix.replace(/\$([a-z]+)/gu, (_, name: string) => params[name] ?? "");
  return { code, severity: entry.severity, message: entry.message(params), why: entry.why, fix, ...place };
}
