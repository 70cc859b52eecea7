// Collects diagnostics: a phase reports all it finds, the next one starts only without errors.
import type { Node, SourceFile } from "ts-morph";
import { createDiagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import type { LANGUAGE_CODES } from "../diagnostics/language-codes.ts";

export type LanguageCode = keyof typeof LANGUAGE_CODES;

export function placeOf(node: Node): Place {
  return placeAt(node.getSourceFile(), { start: node.getStart(), length: node.getWidth() });
}

function placeAt(file: SourceFile, span: { readonly start: number; readonly length: number }): Place {
  const { line, column } = file.getLineAndColumnAtPos(span.start);
  const end = file.getLineAndColumnAtPos(span.start + span.length);
  return { file: file.getFilePath(), line, column, endColumn: end.line === line ? end.column : column + 1, source: file.getFullText() };
}

export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  report(code: LanguageCode, node: Node, params: { readonly [name: string]: string }): void {
    this.reportAt(code, node.getSourceFile(), { start: node.getStart(), length: node.getWidth() }, params);
  }

  reportAt(code: LanguageCode, file: SourceFile, span: { readonly start: number; readonly length: number }, params: { readonly [name: string]: string }): void {
    // A function that is called twice is lowered twice; its faults are reported once.
    const key = `${code} ${file.getFilePath()} ${span.start}`;
    if (this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    this.diagnostics.push(createDiagnostic(code, placeAt(file, span), params));
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
