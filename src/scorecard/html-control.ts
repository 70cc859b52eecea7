// A control on the page: its answer, and folded below it what the answer rests on or what a reviewer must answer.
import { markup } from "../reports/xml.ts";
import { nameOf } from "../reports/report.ts";
import type { Ground, Reviewed, ScoredControl } from "./scorecard.ts";
import { finderOf, groundsInWords, isOpen, placeOf, signOf, wordOf } from "./words.ts";

/** A name for each control to be found by, whatever stands in its id. */
export function anchorsOf(controls: readonly ScoredControl[]): ReadonlyMap<object, string> {
  return new Map(controls.map((control, at) => [control, `control-${at + 1}`]));
}

/** Folded but where a reviewer is contradicted. */
export function controlItem(control: ScoredControl, anchors: ReadonlyMap<object, string>): string {
  const { row, answer, severity, reviewed, conflict } = control;
  const finder = finderOf(control);
  return [
    `<details class="control ${answer}"${conflict === undefined ? "" : " open"}>\n<summary><span class="answer"><span class="sign" aria-hidden="true">${signOf(answer)}</span> ${wordOf(answer)}</span> `,
    `<span class="title"><b>${markup(row.id)}</b> ${markup(row.title)}${briefOf(control)}</span>${severity === undefined ? "" : ` <span class="severity">${markup(severity)}</span>`}`,
    `</summary>\n<div class="why" id="${anchors.get(control)}">\n`,
    ...(conflict === undefined ? [] : [`<p class="conflict">The answer is contradicted: ${markup(conflict)}.</p>\n`]),
    ...(finder === "" ? [] : [`<p>${markup(sentence(finder))}.</p>\n`]),
    ...(reviewed === undefined ? [] : [reviewItem(reviewed)]),
    ...groundsInWords(control).map(
      ({ name, grounds, more }) =>
        `<p class="name">${name}</p>\n<ul>\n${grounds.map(groundItem).join("")}${more === 0 ? "" : `<li>and ${more} more</li>\n`}</ul>\n`,
    ),
    `<p class="sees">To see it takes: ${markup(row.sees)}</p>\n</div>\n</details>\n`,
  ].join("");
}

/** What a reader wants to know without unfolding: the question, or the first reason. */
function briefOf(control: ScoredControl): string {
  const { row, answer, by, grounds } = control;
  const [first] = answer === "not-met" && by !== "reviewer" ? grounds : [];
  const text = isOpen(control) ? row.question : (first?.says ?? sentence(finderOf(control)));
  return text === "" ? "" : ` <span class="brief${isOpen(control) ? " question" : ""}">${markup(text)}</span>`;
}

function sentence(text: string): string {
  return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}

function groundItem(ground: Ground): string {
  const { resource, says, fix } = ground;
  const on = resource === undefined ? "" : ` <span class="on">${markup(nameOf(resource))}</span>`;
  return `<li>${markup(says)}${on}<br><code>${markup(placeOf(ground))}</code>${fix === undefined ? "" : `<br><span class="fix">Fix: ${markup(fix)}</span>`}</li>\n`;
}

/** Only a link to the web is one: what else a file of answers holds is text. */
function reviewItem({ link, note }: Reviewed): string {
  const shown = /^https:\/\/[^\s"'<>]+$/u.test(link) ? `<a href="${markup(link)}" rel="noopener noreferrer">${markup(link)}</a>` : markup(link);
  return `<p>${note === undefined ? "" : `${markup(note)} `}${shown}</p>\n`;
}
