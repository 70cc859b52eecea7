// A scorecard as Markdown, for a README, a change or a job's summary: a table for each section of the guide.
import { plain } from "../reports/markdown.ts";
import { counted } from "../reports/human.ts";
import type { Ground, ScoredControl, Scorecard } from "./scorecard.ts";
import { countsInWords, finderOf, groundsInWords, isOpen, placeOf, sectionsOf, signOf, wordOf } from "./words.ts";

/** Counts, then the tables. */
export function renderMarkdown({ subject, pack, cautions = [], counts, controls }: Scorecard): string {
  const { files, objects, evaluated, documents } = counts;
  return [
    `## Scorecard: ${plain(subject)}`,
    `**${countsInWords(controls, { zeros: true })}** of ${plain(pack.guide)}, by ${plain(`${pack.name} ${pack.version}`)}.`,
    `${counted(files, "file")}, ${counted(objects, "object")} (${evaluated} evaluated), ${counted(documents, "published document")}.`,
    ...cautions.map((caution) => `> ${plain(caution)}.`),
    ...sectionsOf(controls).map(({ title, controls: own }) => [`### ${plain(title)}`, "", HEAD, ...own.map(rowFor)].join("\n")),
    "",
  ].join("\n\n");
}

const HEAD = "| Control | Answer | What it rests on, or what must be asked |\n| --- | --- | --- |";

function rowFor(control: ScoredControl): string {
  const { row, answer, severity } = control;
  const graded = severity === undefined ? "" : `, ${plain(severity)}`;
  return `| ${plain(row.id)} ${plain(row.title)}${graded} | ${signOf(answer)} ${wordOf(answer)} | ${because(control).join("<br>")} |`;
}

function because(control: ScoredControl): readonly string[] {
  const { row, reviewed, conflict } = control;
  const finder = finderOf(control);
  return [
    ...(finder === "" ? [] : [plain(finder)]),
    ...groundsInWords(control).flatMap(({ name, grounds, more }) => [
      ...grounds.map((ground) => `${name}: ${groundText(ground)}`),
      ...(more === 0 ? [] : [`and ${more} more`]),
    ]),
    ...(reviewed === undefined ? [] : [`Review: ${plain(reviewed.note === undefined ? reviewed.link : `${reviewed.note} (${reviewed.link})`)}`]),
    ...(conflict === undefined ? [] : [`Contradicted: ${plain(conflict)}`]),
    ...(isOpen(control) ? [plain(row.question)] : []),
  ];
}

function groundText(ground: Ground): string {
  return `${plain(placeOf(ground))}: ${plain(ground.says)}${ground.fix === undefined ? "" : ` (fix: ${plain(ground.fix)})`}`;
}
