// A scorecard as one page, to be looked at before it is read: counts, a sign for each control, then what each answer rests
// on. The four counts are switches, by the style alone: the page has no script.
import { counted } from "../reports/human.ts";
import { CLOSE_PAGE, openPage } from "../reports/html-page.ts";
import { markup } from "../reports/xml.ts";
import { anchorsOf, controlItem } from "./html-control.ts";
import { styleOf } from "./html-style.ts";
import { ANSWERS, type Answer, type Scorecard } from "./scorecard.ts";
import { countAnswers, countsInWords, type Section, sectionsOf, signOf, wordOf } from "./words.ts";

/** The whole page. */
export function renderHtml(scorecard: Scorecard): string {
  const { subject, controls } = scorecard;
  const sections = sectionsOf(controls);
  const anchors = anchorsOf(controls);
  return [
    openPage(`${subject}: ${countsInWords(controls, { zeros: true })}`, styleOf(countAnswers(controls))),
    headOf(scorecard),
    `<div class="overview">\n${sections.map((section) => tileOf(section, anchors)).join("")}</div>\n`,
    ...sections.map(
      ({ title, controls: own }) => `<section>\n<h2>${markup(title)}</h2>\n${own.map((control) => controlItem(control, anchors)).join("")}</section>\n`,
    ),
    CLOSE_PAGE,
  ].join("");
}

function headOf({ subject, pack, cautions = [], counts, controls }: Scorecard): string {
  const { files, objects, evaluated, documents } = counts;
  const answers = countAnswers(controls);
  const guide = pack.guideHome?.startsWith("https://")
    ? `<a href="${markup(pack.guideHome)}" rel="noopener noreferrer">${markup(pack.guide)}</a>`
    : markup(pack.guide);
  return [
    '<header>\n<p class="kind">Scorecard</p>\n',
    `<h1>${markup(subject)}</h1>\n<p>${controls.length} controls of the ${guide} and the talks beside it, by ${markup(`${pack.name} ${pack.version}`)}.</p>\n`,
    `<p>${counted(files, "file")}, ${counted(objects, "object")} (${evaluated} evaluated), ${counted(documents, "published document")}.</p>\n`,
    ...cautions.map((caution) => `<p class="caution">${markup(caution)}.</p>\n`),
    `</header>\n<div class="bar" aria-hidden="true">${ANSWERS.map((answer) => `<span class="${answer}"></span>`).join("")}</div>\n`,
    `<div class="counts" role="group" aria-label="Answers that are shown">\n${ANSWERS.map((answer) => switchOf(answer, answers[answer])).join("")}</div>\n`,
  ].join("");
}

/** A count that shows or hides the controls with this answer. */
function switchOf(answer: Answer, count: number): string {
  return `<label class="${answer}"><input type="checkbox" id="show-${answer}" checked><span class="sign" aria-hidden="true">${signOf(answer)}</span> <b>${count}</b> ${wordOf(answer)}</label>\n`;
}

/** A section at a glance: a cell for each control. */
function tileOf({ title, controls }: Section, anchors: ReadonlyMap<object, string>): string {
  const cells = controls.map((control) => {
    const { row, answer } = control;
    const name = `${row.id} ${row.title}: ${wordOf(answer)}`;
    return `<li><a class="cell ${answer}" href="#${anchors.get(control)}" title="${markup(name)}" aria-label="${markup(name)}"><span class="sign" aria-hidden="true">${signOf(answer)}</span> ${markup(row.id)}</a></li>\n`;
  });
  return `<div class="tile">\n<p class="name">${markup(title)}</p>\n<p class="sum">${countsInWords(controls, { zeros: false })}</p>\n<ul>\n${cells.join("")}</ul>\n</div>\n`;
}
