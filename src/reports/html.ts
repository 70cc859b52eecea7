// What a check found as one page, narrow enough for a phone.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { whyOf } from "./exempted.ts";
import { CLOSE_PAGE, openPage } from "./html-page.ts";
import { STYLE } from "./html-style.ts";
import { counted, headlineOf } from "./human.ts";
import { shownPath } from "./places.ts";
import {
  countBySeverity,
  type ExemptedFinding,
  LEVELS,
  type MarkedFinding,
  nameOf,
  type NotSeen,
  rankOf,
  type Report,
  type ReportedControl,
  type ReportedPack,
  type SkippedEntry,
  shortMessage,
} from "./report.ts";
import { markup } from "./xml.ts";

export interface HtmlOptions {
  readonly base: string;
}

/** Counts, then the findings of each control, the worst control first, then what was exempted, not seen, skipped or faulty. */
export function* reportAsHtml(pack: ReportedPack, report: Report, { base }: HtmlOptions): Generator<string> {
  yield openPage(`${pack.name}: ${headlineOf(report)}`, STYLE);
  yield* headLines(pack, report);
  for (const control of controlsInOrder(pack, report)) {
    const own = report.findings.filter(({ finding }) => finding.control === control.id);
    yield* section(`${control.id} ${control.title}`, own.length, control.why, own, (found) => findingItem(found, base));
  }
  yield* section("Faults", report.faults.length, "What could not be read or judged.", report.faults, (fault) => faultItem(fault, base));
  yield* folded("Exempted", report.exempted ?? [], exemptedItem);
  yield* folded("Not visible", report.notVisible, notVisibleItem);
  yield* folded("Skipped", report.skipped, (entry) => skippedItem(entry, base));
  yield CLOSE_PAGE;
}

function* headLines(pack: ReportedPack, report: Report): Generator<string> {
  const counts = countBySeverity(report);
  yield `<header>\n<h1>${headlineOf(report).replace(/^n/u, "N")}</h1>\n<ul class="counts">\n`;
  for (const level of LEVELS.toReversed()) {
    yield `<li class="${level}"><b>${counts[level]}</b> ${level}</li>\n`;
  }
  yield `</ul>\n<p>${counted(report.files, "file")}, ${counted(report.documents, "document")}, ${counted(report.objects, "object")}, `;
  yield `${report.evaluated} evaluated; ${report.known === undefined ? "" : `${report.known.length} known by the baseline, `}${report.exempted?.length ?? 0} exempted, ${report.notVisible.length} not visible, ${report.skipped.length} skipped, `;
  yield `${counted(report.faults.length, "fault")}.</p>\n<p>${markup(`${pack.name} ${pack.version}, ${pack.guide}`)}</p>\n</header>\n`;
}

/** Controls with findings, by the severity of their worst. */
function controlsInOrder({ controls }: ReportedPack, { findings }: Report): readonly ReportedControl[] {
  const worst = new Map<string, number>();
  for (const { finding } of findings) {
    worst.set(finding.control, Math.max(worst.get(finding.control) ?? -1, rankOf(finding.severity)));
  }
  return controls.filter(({ id }) => worst.has(id)).toSorted((a, b) => (worst.get(b.id) ?? 0) - (worst.get(a.id) ?? 0));
}

function* section<T>(title: string, count: number, why: string, items: readonly T[], shown: (item: T) => string): Generator<string> {
  if (count > 0) {
    yield `<section>\n<h2>${markup(title)} <span class="count">${count}</span></h2>\n<p>${markup(why)}</p>\n<ul class="items">\n`;
    for (const item of items) {
      yield shown(item);
    }
    yield "</ul>\n</section>\n";
  }
}

function* folded<T>(title: string, items: readonly T[], shown: (item: T) => string): Generator<string> {
  if (items.length > 0) {
    yield `<details>\n<summary>${title} <span class="count">${items.length}</span></summary>\n<ul class="items">\n`;
    for (const item of items) {
      yield shown(item);
    }
    yield "</ul>\n</details>\n";
  }
}

function findingItem({ finding }: MarkedFinding, base: string): string {
  const { severity, control, file, line, column, fix, field, operator, renderedFrom, resource } = finding;
  const text = shortMessage(finding);
  const from = renderedFrom === undefined ? "" : `, from <code>${markup(renderedFrom)}</code>`;
  return item(severity, [
    `<p class="what"><span class="level">${markup(severity)}</span> ${markup(text.startsWith(`${control} `) ? text.slice(control.length + 1) : text)}</p>`,
    `<p class="where"><code>${markup(`${shownPath(file, base)}:${line}:${column}`)}</code>${from}</p>`,
    `<dl><dt>Fix</dt><dd>${markup(fix)} <code>${markup(field)}</code></dd><dt>On</dt><dd>${markup(`${nameOf(resource)}, ${operator}`)}</dd></dl>`,
  ]);
}

function faultItem({ code, severity, message, fix, file, line, column }: Diagnostic, base: string): string {
  const place = file === undefined ? "" : `${shownPath(file, base)}${line === undefined ? "" : `:${line}:${column ?? 1}`}`;
  return item(severity, [
    `<p class="what"><span class="level">${code}</span> ${markup(message)}</p>`,
    ...(place === "" ? [] : [`<p class="where"><code>${markup(place)}</code></p>`]),
    `<dl><dt>Fix</dt><dd>${markup(fix)}</dd></dl>`,
  ]);
}

function exemptedItem({ found: { finding }, exemption }: ExemptedFinding): string {
  const { control, resource } = finding;
  return item("", [`<p>${markup(`${control} ${nameOf(resource)}: until ${exemption.expires}, ${whyOf(exemption)}`)}</p>`]);
}

function notVisibleItem({ control, resource, reason }: NotSeen): string {
  return item("", [`<p>${markup(`${control} ${nameOf(resource)}: ${reason}`)}</p>`]);
}

function skippedItem({ file, document, reason }: SkippedEntry, base: string): string {
  return item("", [`<p><code>${markup(shownPath(file, base))}</code>${document === 0 ? "" : ` document ${document}`}: ${markup(reason)}</p>`]);
}

function item(level: string, lines: readonly string[]): string {
  return `<li${level === "" ? "" : ` class="${markup(level)}"`}>\n${lines.join("\n")}\n</li>\n`;
}
