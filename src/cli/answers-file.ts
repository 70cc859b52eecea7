// A reviewer's answers: read, checked, and nothing guessed.
import { answersDefinition } from "../config/answers.ts";
import { checkShape, type ShapeCodes } from "../config/check-shape.ts";
import { type Code, createDiagnostic } from "../diagnostics/diagnostic.ts";
import { isDay } from "../exemptions/days.ts";
import { type OneDocument, type PlacedDiagnostic, readOneDocument } from "../manifests/read.ts";
import { isRecord } from "../manifests/record.ts";
import type { Reviewed } from "../scorecard/scorecard.ts";
import { nearest } from "./nearest.ts";

export interface Answers {
  readonly subject?: string;
  /** By control. */
  readonly reviewed: ReadonlyMap<string, Reviewed>;
}
/** An answer as it stands in the file, which number it is, and its place. */
interface Given extends Reviewed {
  readonly control: string;
  readonly at: number;
}
export interface Asked {
  /** The controls that there are. */
  readonly ids: readonly string[];
  /** An answer of a later day was not given yet. */
  readonly today: string;
}

const CODES: ShapeCodes = { must: "DOK5301", unknownKey: "DOK5302", missing: "DOK5303", unknown: "DOK5304", again: "DOK5305" };

/** Reads a file of answers; every fault in it goes to `faults`, and then there is no answer. */
export function readAnswers(file: string, asked: Asked, faults: PlacedDiagnostic[]): Answers {
  const nothing: Answers = { reviewed: new Map() };
  const read = readOneDocument(file);
  if ("faults" in read) {
    faults.push(...read.faults);
    return nothing;
  }
  const { value, locate, locateKey } = read;
  const wrong = checkShape(answersDefinition(asked.ids), value, [], { file, locate, locateKey, nearest, codes: CODES });
  if (wrong.length > 0 || !isRecord(value)) {
    faults.push(...wrong);
    return nothing;
  }
  const given = (Array.isArray(value["answers"]) ? value["answers"] : []).map(givenFrom);
  const senseless = faultsOf(given, file, read, asked.today);
  faults.push(...senseless);
  const { subject } = value;
  return senseless.length > 0
    ? nothing
    : { ...(typeof subject === "string" ? { subject } : {}), reviewed: new Map(given.map(({ control, at: _, ...reviewed }) => [control, reviewed])) };
}

function givenFrom(item: unknown, at: number): Given {
  const fields = isRecord(item) ? item : {};
  const text = (key: string): string => String(fields[key] ?? "");
  const note = fields["note"] === undefined ? {} : { note: text("note") };
  return {
    at,
    control: text("control"),
    answer: text("answer") === "met" ? "met" : "not-met",
    by: text("by"),
    date: text("date"),
    link: text("link"),
    ...note,
  };
}

/** Answers of the right form that cannot be meant. */
function faultsOf(given: readonly Given[], file: string, { locate }: OneDocument, today: string): readonly PlacedDiagnostic[] {
  const first = new Map<string, number>();
  return given.flatMap(({ control, date, link, at }) => {
    const fault = (code: Code, key: string, params: { readonly [name: string]: string }): PlacedDiagnostic => {
      const path = ["answers", at, key];
      return { ...createDiagnostic(code, { file }, { what: `answers[${at}].${key}`, ...params }), ...locate(path) };
    };
    const known = first.get(control);
    first.set(control, known ?? at);
    const day = isDay(date) ? (date > today ? `a day that is still to come (today is ${today})` : undefined) : "which is no day of the calendar";
    return [
      ...(known === undefined ? [] : [fault("DOK5305", "control", { what: `${control}`, first: `answers[${known}]` })]),
      ...(day === undefined ? [] : [fault("DOK5306", "date", { given: date, reason: day })]),
      ...(isAddress(link) ? [] : [fault("DOK5307", "link", { given: link })]),
    ];
  });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/u.test(text) && !/\s/u.test(text) && URL.canParse(text);
}
