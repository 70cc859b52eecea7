// `--new-answers`: the questions that are still open as a file to fill in. As it is, every empty field is an error.
import { open } from "node:fs/promises";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../manifests/files.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import type { Scorecard } from "../scorecard/scorecard.ts";
import { isOpen } from "../scorecard/words.ts";
import { writeTo } from "./replace-file.ts";

/** Writes the file, never over another; what went wrong, if anything. */
export async function writeNewAnswers(path: string, scorecard: Scorecard): Promise<PlacedDiagnostic | undefined> {
  try {
    await writeTo(await open(path, "wx"), newAnswers(scorecard));
    return undefined;
  } catch (error) {
    return alreadyThere(error) ? thereAlready(path) : createDiagnostic("DOK5015", { file: path }, { path, reason: reasonOf(error) });
  }
}

function alreadyThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** The fault of a file that must not be replaced. */
export function thereAlready(path: string): PlacedDiagnostic {
  return createDiagnostic("DOK5308", { file: path }, { path });
}

function* newAnswers(scorecard: Scorecard): Generator<string> {
  const questions = scorecard.controls.filter(isOpen);
  yield `# Answer with met or not-met, and say who you are, the day (2027-01-31) and a link that shows it.\n`;
  yield `# Remove what you do not answer. Then: dok-policies scorecard --answers FILE …\n`;
  yield `subject: ${JSON.stringify(scorecard.subject)}\n`;
  yield questions.length === 0 ? "answers: []\n" : "answers:\n";
  for (const { row } of questions) {
    yield `  # ${plain(row.title)}: ${plain(row.question)}\n  # Look at: ${plain(row.sees)}\n`;
    yield `  - control: ${JSON.stringify(row.id)}\n    answer:\n    by:\n    date:\n    link:\n`;
  }
}

/** On one line, so that a comment stays one. */
function plain(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/gu, " ");
}
