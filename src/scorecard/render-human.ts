// A scorecard for a terminal. Text of others stands on one line, made harmless.
import { COLORED, harmless, harmlessPath, type Paint, PLAIN } from "../reports/entry.ts";
import { counted } from "../reports/human.ts";
import type { Answer, Ground, ScoredControl, Scorecard } from "./scorecard.ts";
import { countsInWords, finderOf, groundsInWords, isOpen, placeOf, sectionsOf, wordOf } from "./words.ts";

/** Severities whose colours the answers borrow; what waits for a person has none. */
const LEVEL_OF: { readonly [answer in Answer]?: string } = { met: "low", "not-met": "high", "not-visible": "medium" };

/** The counts, then the guide's sections with a line for each control, and below it what it rests on or what must be asked. */
export function renderHuman({ subject, pack, cautions = [], counts, controls }: Scorecard, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = color ? COLORED : PLAIN;
  const { files, objects, evaluated, documents } = counts;
  return [
    `${paint.place(harmless(`Scorecard: ${subject}`))}`,
    harmless(`Guide: ${pack.guide}, by ${pack.name} ${pack.version}`),
    `${counted(files, "file")}, ${counted(objects, "object")} (${evaluated} evaluated), ${counted(documents, "published document")}`,
    ...cautions.map((caution) => `${paint.level("warning", "caution:")} ${harmless(caution)}`),
    "",
    ...sectionsOf(controls).flatMap((section) => [
      `${paint.place(harmlessPath(section.title))} (${countsInWords(section.controls, { zeros: false })})`,
      ...section.controls.flatMap((control) => linesOf(control, paint)),
      "",
    ]),
    countsInWords(controls, { zeros: true }),
    "",
  ].join("\n");
}

function linesOf(control: ScoredControl, paint: Paint): readonly string[] {
  const { row, answer, severity, reviewed, conflict } = control;
  const finder = finderOf(control);
  const level = LEVEL_OF[answer];
  const word = wordOf(answer).padEnd(11);
  const answered = level === undefined ? paint.note(word) : paint.level(level, word);
  const below = (name: string, text: string): string => `      ${paint.note(`${name}:`)} ${harmless(text)}`;
  return [
    `  ${answered} ${harmless(`${row.id.padEnd(6)} ${row.title}`)}${severity === undefined ? "" : harmless(` [${severity}]`)}${finder === "" ? "" : `, ${harmless(finder)}`}`,
    ...(needsGrounds(control) ? groundsInWords(control) : []).flatMap(({ name, grounds, more }) => [
      ...grounds.flatMap((ground) => groundLines(name, ground, below)),
      ...(more === 0 ? [] : [`      and ${more} more`]),
    ]),
    ...(reviewed === undefined ? [] : [below("review", reviewed.note === undefined ? reviewed.link : `${reviewed.note} (${reviewed.link})`)]),
    ...(conflict === undefined ? [] : [below("contradicted", conflict)]),
    ...(isOpen(control) ? [below("question", row.question)] : []),
  ];
}

/** What complies needs no list of objects. */
function needsGrounds({ answer, by }: ScoredControl): boolean {
  return answer !== "met" || by !== "objects";
}

function groundLines(name: string, ground: Ground, below: (name: string, text: string) => string): readonly string[] {
  const { says, fix } = ground;
  return [below(name.toLowerCase(), `${placeOf(ground)}: ${says}`), ...(fix === undefined ? [] : [below("fix", fix)])];
}
