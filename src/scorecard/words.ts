// What all forms of a scorecard say alike.
import { counted } from "../reports/human.ts";
import { ANSWERS, type Answer, type Ground, GROUNDS_SHOWN, type ScoredControl } from "./scorecard.ts";

const WORDS: { readonly [answer in Answer]: string } = { met: "met", "not-met": "not met", "not-visible": "not visible", manual: "manual" };

/** The answer as people read it. */
export function wordOf(answer: Answer): string {
  return WORDS[answer];
}

/** Beside a colour or a word, never alone. */
const SIGNS: { readonly [answer in Answer]: string } = { met: "\u2713", "not-met": "\u2717", "not-visible": "?", manual: "\u25cb" };

/** The answer as one sign. */
export function signOf(answer: Answer): string {
  return SIGNS[answer];
}

export type AnswerCounts = { readonly [answer in Answer]: number };

/** How many controls have each answer. */
export function countAnswers(controls: readonly Pick<ScoredControl, "answer">[]): AnswerCounts {
  const count = (wanted: Answer): number => controls.filter(({ answer }) => answer === wanted).length;
  return { met: count("met"), "not-met": count("not-met"), "not-visible": count("not-visible"), manual: count("manual") };
}

/** `3 met, 1 not met, 0 not visible, 2 manual`; without `zeros`, only what there is. */
export function countsInWords(controls: readonly Pick<ScoredControl, "answer">[], { zeros }: { readonly zeros: boolean }): string {
  const counts = countAnswers(controls);
  return ANSWERS.filter((answer) => zeros || counts[answer] > 0)
    .map((answer) => `${counts[answer]} ${wordOf(answer)}`)
    .join(", ");
}

export interface Section {
  readonly title: string;
  readonly controls: readonly ScoredControl[];
}

/** The sections of the guide, in the order of their first controls. */
export function sectionsOf(controls: readonly ScoredControl[]): readonly Section[] {
  const by = new Map<string, ScoredControl[]>();
  for (const control of controls) {
    const same = by.get(control.row.section) ?? [];
    by.set(control.row.section, same);
    same.push(control);
  }
  return [...by].map(([title, own]) => ({ title, controls: own }));
}

/** Whether a reviewer still has to answer. */
export function isOpen({ answer }: Pick<ScoredControl, "answer">): boolean {
  return answer === "manual" || answer === "not-visible";
}

/** Why a control has its answer: each list with a name, no more than people read. */
export function groundsInWords(control: ScoredControl): readonly { readonly name: string; readonly grounds: readonly Ground[]; readonly more: number }[] {
  const parts = control.grounds.filter(({ isPart }) => isPart === true);
  const others = control.grounds.filter(({ isPart }) => isPart !== true);
  return [
    { name: NAMES[control.answer], grounds: others },
    { name: "Shown in part", grounds: parts },
  ]
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ name, grounds }) => ({ name, grounds: grounds.slice(0, GROUNDS_SHOWN), more: Math.max(0, grounds.length - GROUNDS_SHOWN) }));
}

/** A reviewer may answer what was found otherwise: then grounds are no reasons. */
const NAMES: { readonly [answer in Answer]: string } = { met: "Seen", "not-met": "Seen", "not-visible": "Not visible because", manual: "Seen" };

/** Where a ground is: text of others, to be escaped. */
export function placeOf({ file, line, column, field }: Ground): string {
  return `${file === "-" ? "standard input" : file}:${line}:${column}${field === undefined ? "" : ` ${field}`}`;
}

/** Who found the answer, text of others: `3 objects judged`, `published documents`, `reviewed by Ann on 2026-01-31`. */
export function finderOf({ by, judged, reviewed }: ScoredControl): string {
  const objects = judged === 0 ? "" : `${counted(judged, "object")} judged`;
  const documents = by === "documents" ? "published documents" : "";
  const reviewer = reviewed === undefined ? "" : `reviewed by ${reviewed.by} on ${reviewed.date}`;
  return [objects, documents, reviewer].filter((text) => text !== "").join(", ");
}
