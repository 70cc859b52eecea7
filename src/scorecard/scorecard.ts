// A scorecard as data: the guide's controls, each with an answer and what it rests on.
import type { GuideRow } from "../dsl/guide.ts";
import type { ResourceName } from "../reports/report.ts";

/** `manual`: nobody has answered yet, and no object or document can. `not-visible`: what was given does not show it. */
export const ANSWERS = ["met", "not-met", "not-visible", "manual"] as const;
export type Answer = (typeof ANSWERS)[number];

/** A place that an answer rests on. */
export interface Ground {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Field from the root, where one was read. */
  readonly field?: string;
  readonly resource?: ResourceName;
  /** What it says, as a sentence without a full stop. */
  readonly says: string;
  /** Given where it shows only a part of what the control asks for, and answers nothing. */
  readonly isPart?: true;
  /** What to set, where an object does not comply. */
  readonly fix?: string;
}

/** A reviewer's answer, of a file of answers. */
export interface Reviewed {
  readonly answer: "met" | "not-met";
  readonly by: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly link: string;
  readonly note?: string;
}

export interface ScoredControl {
  readonly row: GuideRow;
  /** Of the pack's control, where it judges objects. */
  readonly severity?: string;
  readonly answer: Answer;
  /** What found it: objects, published documents, or a reviewer. Absent where nobody did. */
  readonly by?: "objects" | "documents" | "reviewer";
  /** Objects that were judged. */
  readonly judged: number;
  /** At most `GROUNDS_SHOWN` of them in reports for people. */
  readonly grounds: readonly Ground[];
  readonly reviewed?: Reviewed;
  /** Given where objects or documents contradict the reviewer: their answer stands, and this says so. */
  readonly conflict?: string;
}

export interface Scorecard {
  /** What is scored: the operator's name, or the user's `--name`. */
  readonly subject: string;
  readonly pack: { readonly name: string; readonly version: string; readonly guide: string; readonly guideHome?: string };
  /** What a reader must know beside the answers, such as files that could not be read: sentences without a full stop. */
  readonly cautions?: readonly string[];
  readonly counts: { readonly files: number; readonly objects: number; readonly evaluated: number; readonly documents: number };
  readonly controls: readonly ScoredControl[];
}
export const GROUNDS_SHOWN = 5;
