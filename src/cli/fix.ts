// `check --fix`: the edits of findings, made in their files. Each text is judged again before it is written: a finding
// whose edit does not end it, or leads to another, keeps its place as it was.
import { readFileSync, statSync } from "node:fs";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeEdit } from "../fix/field-edit.ts";
import { decode } from "../manifests/decode.ts";
import { reasonOf } from "../manifests/files.ts";
import { harmless, harmlessPath } from "../reports/entry.ts";
import { sameness } from "../reports/fingerprint.ts";
import { counted } from "../reports/human.ts";
import { relativePath } from "../reports/places.ts";
import { type Finding, type MarkedFinding, nameOf } from "../reports/report.ts";
import type { Evaluator } from "./evaluate.ts";
import { fixText, type Refusal } from "./fix-text.ts";
import { replace } from "./replace-file.ts";

export interface Fixed {
  readonly fixed: readonly Finding[];
  /** Edits of findings that those led to. */
  readonly also: readonly Finding[];
  readonly left: readonly Refusal[];
  /** A patch of each file. */
  readonly patches: readonly string[];
  /** Files that could not be written. */
  readonly faults: readonly Diagnostic[];
}

/** Makes the edits of findings, in their files or only in the patches. */
export async function fixFiles(findings: readonly Finding[], evaluator: Evaluator, write: boolean): Promise<Fixed> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  }
  const all = { fixed: [] as Finding[], also: [] as Finding[], left: [] as Refusal[], patches: [] as string[], faults: [] as Diagnostic[] };
  for (const [file, inFile] of files) {
    if (!inFile.some(({ edit }) => edit !== undefined)) {
      continue;
    }
    try {
      const { mark, text } = readText(file);
      const made = await fixText(text, file.endsWith(".json"), inFile, evaluator);
      if (made.text !== text) {
        if (write) {
          await replace(file, statSync(file), [mark, made.text]);
        }
        all.patches.push(patchOf(file, mark + text, mark + made.text));
      }
      all.fixed.push(...made.fixed.map((finding) => ({ ...finding, file })));
      all.also.push(...made.also.map((finding) => ({ ...finding, file })));
      all.left.push(...made.left.map(({ finding, reason }) => ({ finding: { ...finding, file }, reason })));
    } catch (error) {
      all.faults.push(createDiagnostic("DOK5020", { file }, { path: file, reason: reasonOf(error) }));
    }
  }
  return all;
}

/** The findings without those that were fixed. */
export function withoutFixed(findings: readonly MarkedFinding[], { fixed }: Fixed): readonly MarkedFinding[] {
  const gone = new Map<string, number>();
  for (const finding of fixed) {
    gone.set(keyOf(finding), (gone.get(keyOf(finding)) ?? 0) + 1);
  }
  return findings.filter(({ finding }) => {
    const count = gone.get(keyOf(finding)) ?? 0;
    gone.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf(finding: Finding): string {
  return `${finding.file}\0${finding.field}\0${sameness(finding)}`;
}

const MARK = "\ufeff";

/** What the file holds, a byte order mark apart. Throws where it is no text. */
function readText(file: string): { readonly mark: string; readonly text: string } {
  if (!statSync(file).isFile()) {
    throw new Error("it is no ordinary file");
  }
  const bytes = readFileSync(file);
  const text = decode(bytes);
  if (typeof text !== "string") {
    throw new Error(text.reason);
  }
  return { mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : "", text };
}

function patchOf(file: string, before: string, after: string): string {
  const path = relativePath(file, process.cwd()) ?? file;
  const [from, to] = path.startsWith("/") ? [path, path] : [`a/${path}`, `b/${path}`];
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}

/** What was done, for standard error: a line for each finding that has an edit. */
export function tellFixes({ fixed, also, left }: Fixed, written: boolean): string {
  const done = written ? "fixed" : "would fix";
  const lines = [
    ...fixed.map((finding) => `${done} ${placeOf(finding)}: ${describeEdit(finding.edit)}`),
    ...also.map((finding) => `and with it ${placeOf(finding)}: ${describeEdit(finding.edit)}`),
    ...left.map(({ finding, reason }) => `not fixed ${placeOf(finding)}: ${reason}`),
    `${counted(fixed.length, "finding")} ${written ? "fixed" : "to fix"}, ${left.length} not`,
  ];
  return lines.map((line) => `${harmless(line)}\n`).join("");
}

function placeOf({ file, line, control, field, resource }: Finding): string {
  return `${harmlessPath(file)}:${line} ${control} ${field} of ${nameOf(resource)}`;
}
