// Edits of one text, as many as can be made: each is kept only if, judged again, its finding is gone and no other has
// come. Where another comes that has an edit too (TLS is turned on, and now nobody is verified), both are made, or none.
import { type AskedEdit, editText } from "../fix/edit-text.ts";
import { sameness } from "../reports/fingerprint.ts";
import { type Finding, nameOf } from "../reports/report.ts";
import type { Evaluator } from "./evaluate.ts";
import { judgeText, type TextVerdict } from "./judge-text.ts";

export interface Refusal {
  readonly finding: Finding;
  readonly reason: string;
}
export interface FixedText {
  readonly text: string;
  readonly fixed: readonly Finding[];
  /** Edits of findings that those led to. */
  readonly also: readonly Finding[];
  readonly left: readonly Refusal[];
}

interface Context {
  readonly isJsonFile: boolean;
  readonly evaluator: Evaluator;
}

/** One edit may make room for the next (an option that counts only with TLS), but not for ever. */
const MOST_PASSES = 5;

/** Fixes the findings given, and those of the same kind that get an edit by it. */
export async function fixText(text: string, isJsonFile: boolean, given: readonly Finding[], evaluator: Evaluator): Promise<FixedText> {
  const context = { isJsonFile, evaluator };
  const asked = new Set(given.map(sameness));
  const fixed: Finding[] = [];
  const also: Finding[] = [];
  let current = text;
  let before = await judgeText(text, evaluator);
  let candidates = given;
  for (let pass = 1; ; pass += 1) {
    const made = await editSafely(current, candidates.filter(hasEdit), before, context);
    current = made.text;
    fixed.push(...made.fixed);
    also.push(...made.also);
    if (made.fixed.length === 0 || pass === MOST_PASSES) {
      return { text: current, fixed, also, left: made.left };
    }
    before = await judgeText(current, evaluator);
    candidates = [...before.findings.values()].flat().filter((finding) => asked.has(sameness(finding)));
  }
}

function hasEdit({ edit }: Finding): boolean {
  return edit !== undefined;
}

/** The edits after which nothing is worse; the others are refused one after another. */
async function editSafely(text: string, wanted: readonly Finding[], before: TextVerdict, context: Context): Promise<FixedText> {
  const left: Refusal[] = [];
  for (;;) {
    const refused = new Set(left.map(({ finding }) => finding));
    const rest = wanted.filter((finding) => !refused.has(finding));
    const made = edit(text, rest, context);
    const wrong = made.fixed.length === 0 ? [] : faultsOf(before, await judgeText(made.text, context.evaluator), made.fixed);
    if (wrong.length === 0) {
      return { ...made, also: [], left: [...left, ...made.left] };
    }
    const follows = [...new Set(wrong.map(({ because }) => because))];
    const further = follows.every((finding) => finding?.edit !== undefined) ? edit(made.text, follows.filter(isThere), context) : undefined;
    if (further !== undefined && further.fixed.length === follows.length) {
      const last = await judgeText(further.text, context.evaluator);
      if (faultsOf(before, last, made.fixed).length === 0) {
        return { text: further.text, fixed: made.fixed, also: further.fixed, left: [...left, ...made.left] };
      }
    }
    left.push(...wrong);
  }
}

/** A finding's edit, if it has one, as src/fix takes it. */
export function askedOf({ edit: wanted, resource, field, line, column }: Finding, id: number): readonly AskedEdit[] {
  return wanted === undefined ? [] : [{ id, edit: wanted, object: resource, field, line, column }];
}

function isThere(finding: Finding | undefined): finding is Finding {
  return finding !== undefined;
}

function edit(text: string, findings: readonly Finding[], { isJsonFile }: Context): Omit<FixedText, "also"> {
  const asked = findings.flatMap(askedOf);
  const result = editText(text, isJsonFile, asked);
  const findingOf = (id: number): readonly Finding[] => findings.slice(id, id + 1);
  return {
    text: result.text,
    fixed: result.made.flatMap(findingOf),
    left: result.left.flatMap(({ id, reason }) => findingOf(id).map((finding) => ({ finding, reason }))),
  };
}

interface Fault extends Refusal {
  /** The finding that would come. */
  readonly because?: Finding;
}

/** Which edits must not be made, and why: those of the finding's object, or all where it cannot be said which. */
function faultsOf(before: TextVerdict, after: TextVerdict, made: readonly Finding[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [same, found] of after.findings) {
    const own = made.filter((finding) => sameness(finding) === same);
    const [because] = found;
    if (because === undefined || found.length <= (before.findings.get(same)?.length ?? 0) - own.length) {
      continue;
    }
    if (own.length > 0) {
      faults.push(...own.map((finding) => ({ finding, reason: "the finding would stay" })));
      continue;
    }
    const near = made.filter(({ resource }) => nameOf(resource) === nameOf(because.resource));
    const reason = `it would lead to another finding: ${because.message}`;
    faults.push(...(near.length > 0 ? near : made).map((finding) => ({ finding, reason, because })));
  }
  const isUnreadable = faults.length === 0 && after.failed > before.failed;
  return isUnreadable ? made.map((finding) => ({ finding, reason: "the file could not be judged any more" })) : faults;
}
