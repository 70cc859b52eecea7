// `check --fix`: the edits of findings, made in their files. Each text is judged again before it is written: a finding
// whose edit does not end it, or leads to another, keeps its place as it was.
import { readFileSync, statSync } from "node:fs";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type AskedEdit, type EditedText, editText } from "../fix/edit-text.ts";
import { describeEdit } from "../fix/field-edit.ts";
import { decode } from "../manifests/decode.ts";
import { reasonOf } from "../manifests/files.ts";
import { harmless, harmlessPath } from "../reports/entry.ts";
import { sameness } from "../reports/fingerprint.ts";
import { counted } from "../reports/human.ts";
import { relativePath } from "../reports/places.ts";
import { type Finding, type MarkedFinding, nameOf } from "../reports/report.ts";
import type { Evaluator } from "./evaluate.ts";
import { judgeText, type TextVerdict } from "./judge-text.ts";
import { replace } from "./replace-file.ts";

export interface Left {
  readonly found: MarkedFinding;
  readonly reason: string;
}
export interface Fixed {
  readonly fixed: readonly MarkedFinding[];
  readonly left: readonly Left[];
  /** A patch of each file. */
  readonly patches: readonly string[];
  /** Files that could not be written. */
  readonly faults: readonly Diagnostic[];
}

/** Makes the edits of findings, in their files or only in the patches. */
export async function fixFiles(findings: readonly MarkedFinding[], evaluator: Evaluator, write: boolean): Promise<Fixed> {
  const files = new Map<string, MarkedFinding[]>();
  for (const found of findings.filter(({ finding }) => finding.edit !== undefined)) {
    const { file } = found.finding;
    files.set(file, [...(files.get(file) ?? []), found]);
  }
  const fixed: MarkedFinding[] = [];
  const left: Left[] = [];
  const patches: string[] = [];
  const faults: Diagnostic[] = [];
  for (const [file, inFile] of files) {
    try {
      const made = await fixText(file, inFile, evaluator);
      if (made.after !== made.before && write) {
        await replace(file, statSync(file), [made.after]);
      }
      fixed.push(...made.fixed);
      left.push(...made.left);
      patches.push(...(made.after === made.before ? [] : [patchOf(file, made.before, made.after)]));
    } catch (error) {
      faults.push(createDiagnostic("DOK5020", { file }, { path: file, reason: reasonOf(error) }));
    }
  }
  return { fixed, left, patches, faults };
}

interface FixedText {
  readonly before: string;
  readonly after: string;
  readonly fixed: readonly MarkedFinding[];
  readonly left: readonly Left[];
}

const MARK = "\ufeff";

async function fixText(file: string, found: readonly MarkedFinding[], evaluator: Evaluator): Promise<FixedText> {
  if (!statSync(file).isFile()) {
    throw new Error("it is no ordinary file");
  }
  const bytes = readFileSync(file);
  const text = decode(bytes);
  if (typeof text !== "string") {
    throw new Error(text.reason);
  }
  // The decoder leaves the mark out.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : "";
  const { result, left } = await editSafely({ file, text, found }, evaluator);
  return {
    before: mark + text,
    after: mark + result.text,
    fixed: result.made.flatMap((id) => found[id] ?? []),
    left: [...left, ...result.left].flatMap(({ id, reason }) => (found[id] === undefined ? [] : [{ found: found[id], reason }])),
  };
}

interface Job {
  readonly file: string;
  readonly text: string;
  readonly found: readonly MarkedFinding[];
}
interface Refusal {
  readonly id: number;
  readonly reason: string;
}

/** The edits after which their findings are gone and no other has come. */
async function editSafely({ file, text, found }: Job, evaluator: Evaluator): Promise<{ readonly result: EditedText; readonly left: readonly Refusal[] }> {
  const before = await judgeText(text, evaluator);
  const left: Refusal[] = [];
  for (;;) {
    const refused = new Set(left.map(({ id }) => id));
    const asked = found.flatMap((each, id) => (refused.has(id) ? [] : askedOf(each.finding, id)));
    const result = editText(text, file.endsWith(".json"), asked);
    const made = result.made.flatMap((id) => (found[id] === undefined ? [] : [{ id, finding: found[id].finding }]));
    const wrong = made.length === 0 ? [] : faultsOf(before, await judgeText(result.text, evaluator), made);
    if (wrong.length === 0) {
      return { result, left };
    }
    left.push(...wrong);
  }
}

function askedOf({ edit, resource, field, line, column }: Finding, id: number): readonly AskedEdit[] {
  return edit === undefined ? [] : [{ id, edit, object: resource, field, line, column }];
}

interface Made {
  readonly id: number;
  readonly finding: Finding;
}

/** Which edits must not be made, and why. All of them where it cannot be said which. */
function faultsOf(before: TextVerdict, after: TextVerdict, made: readonly Made[]): readonly Refusal[] {
  const ended = new Map<string, number>();
  for (const { finding } of made) {
    const same = sameness(finding);
    ended.set(same, (ended.get(same) ?? 0) + 1);
  }
  const refused: Refusal[] = [];
  for (const [same, { count, finding }] of after.findings) {
    const allowed = (before.findings.get(same)?.count ?? 0) - (ended.get(same) ?? 0);
    if (count <= allowed) {
      continue;
    }
    const own = made.filter((each) => sameness(each.finding) === same);
    const near = made.filter((each) => nameOf(each.finding.resource) === nameOf(finding.resource));
    const reason = own.length > 0 ? "the finding would stay" : `it would lead to another finding: ${finding.message}`;
    refused.push(...(own.length > 0 ? own : near.length > 0 ? near : made).map(({ id }) => ({ id, reason })));
  }
  return refused.length === 0 && after.failed > before.failed ? made.map(({ id }) => ({ id, reason: "the file could not be judged any more" })) : refused;
}

function patchOf(file: string, before: string, after: string): string {
  const path = relativePath(file, process.cwd()) ?? file;
  const [from, to] = path.startsWith("/") ? [path, path] : [`a/${path}`, `b/${path}`];
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}

/** What was done, for standard error: a line for each finding that has an edit. */
export function tellFixes({ fixed, left }: Fixed, written: boolean): string {
  const done = written ? "fixed" : "would fix";
  const lines = [
    ...fixed.map(({ finding }) => `${done} ${placeOf(finding)}: ${describeEdit(finding.edit)}`),
    ...left.map(({ found: { finding }, reason }) => `not fixed ${placeOf(finding)}: ${reason}`),
    `${counted(fixed.length, "finding")} ${written ? "fixed" : "to fix"}, ${left.length} not`,
  ];
  return lines.map((line) => `${harmless(line)}\n`).join("");
}

function placeOf({ file, line, control, field, resource }: Finding): string {
  return `${harmlessPath(file)}:${line} ${control} ${field} of ${nameOf(resource)}`;
}
