// `scorecard`: what a project publishes, held against every row of the guide.
import { existsSync, realpathSync } from "node:fs";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { readStream } from "../manifests/files.ts";
import { LIMITS } from "../manifests/limits.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { counted } from "../reports/human.ts";
import { isPublishedObject, type Published, publishedIn } from "../scorecard/documents/published.ts";
import { renderHtml } from "../scorecard/render-html.ts";
import { renderHuman } from "../scorecard/render-human.ts";
import { renderJson } from "../scorecard/render-json.ts";
import { renderMarkdown } from "../scorecard/render-markdown.ts";
import { score } from "../scorecard/score.ts";
import type { Scorecard } from "../scorecard/scorecard.ts";
import { countsInWords, isOpen } from "../scorecard/words.ts";
import { openEvaluator } from "./evaluate.ts";
import { type Judged, judge, whyNothing } from "./judge.ts";
import { writeNewAnswers } from "./new-answers.ts";
import type { Outcome } from "./outcome.ts";
import { type PackFile, readPack } from "./pack-file.ts";
import { writeReport } from "./report-file.ts";
import { FAIL_ON_ANSWERS, type ScorecardFormat } from "./scorecard-names.ts";
import { readScorecardSettings, type ScorecardOptions, type ScorecardSettings } from "./scorecard-settings.ts";
import { openSeen } from "./seen.ts";
import { kindsAskedFor } from "./surroundings.ts";
import { type Heard, listenTo } from "./tally-objects.ts";
import { isColored, showProgress } from "./terminal.ts";

const RENDERERS: { readonly [F in ScorecardFormat]: (scorecard: Scorecard, options: { readonly color: boolean }) => string } = {
  human: renderHuman,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
};

/** `scorecard` on the command line. */
export async function scorecard(paths: readonly string[], options: ScorecardOptions): Promise<Outcome> {
  const pack = readPack();
  const settings = readScorecardSettings(paths, options, pack);
  const { card, faults, errors } = await makeScorecard(settings, pack);
  const unwritten: (PlacedDiagnostic | undefined)[] = [];
  for (const { format, file } of settings.outputs) {
    unwritten.push(file === undefined ? undefined : await writeReport(file, [RENDERERS[format](card, { color: false })]));
  }
  if (settings.newAnswers !== undefined) {
    unwritten.push(await writeNewAnswers(settings.newAnswers, card));
  }
  const wrong = [...faults, ...unwritten.filter((each) => each !== undefined)];
  const here = settings.outputs.find(({ file }) => file === undefined);
  return {
    exitCode: errors.length > 0 ? 3 : wrong.length > 0 ? 2 : hasFailed(card, settings.failOn) ? 1 : 0,
    out: here === undefined ? [] : [RENDERERS[here.format](card, { color: isColored(process.stdout, process.env) })],
    note:
      (here === undefined ? `${countsInWords(card.controls, { zeros: true })}\n` : "") +
      (settings.newAnswers === undefined ? "" : questionsNote(card, settings.newAnswers)),
    diagnostics: wrong,
    errors,
  };
}

interface Made {
  readonly card: Scorecard;
  readonly faults: readonly PlacedDiagnostic[];
  readonly errors: readonly unknown[];
}

/** Judges what the settings name, reads the documents in it, and answers each row. */
export async function makeScorecard(settings: ScorecardSettings, pack: PackFile): Promise<Made> {
  const { paths, exclude, parameters, outputs, answers, rows, isWhole } = settings;
  const standardInput = paths.includes("-") ? await readStream(process.stdin, LIMITS.fileBytes) : undefined;
  const without = new Set(outputs.flatMap(({ file }) => (file !== undefined && existsSync(file) ? [realpathSync(file)] : [])));
  const listening = { pack, seen: openSeen(), isDocument: isPublishedObject };
  const { evaluator, heard } = listenTo(await openEvaluator(pack, parameters), listening);
  const progress = showProgress(process.stderr, process.env);
  try {
    const choice = { controls: new Set(pack.controls.map(({ id }) => id)), leastSeverity: 0 };
    const judged = await judge({ paths, standardInput, without, exclude, isWhole, related: kindsAskedFor(pack, choice.controls) }, choice, evaluator, {
      onObject: progress.tick,
    });
    const documents = [...publishedIn(filesToRead(judged, heard), judged.once)];
    const severities = new Map(pack.controls.map(({ id, severity }) => [id, severity]));
    const { name, version, guide, guideHome } = pack;
    const card: Scorecard = {
      subject: settings.name ?? answers.subject ?? subjectOf(heard, pack),
      pack: { name, version, guide, ...(guideHome === undefined ? {} : { guideHome }) },
      ...cautionsOf(judged),
      counts: { files: judged.files, objects: judged.objects, evaluated: judged.evaluated, documents: documents.length },
      controls: score(rows, { tally: heard.tally, documents, reviewed: answers.reviewed, severities }),
    };
    return { card, faults: [...judged.faults, ...nothingOf(judged, documents)], errors: judged.errors };
  } finally {
    progress.end();
  }
}

/** Files with something that is no object, or is both. */
function filesToRead({ skipped }: Judged, { documents }: Heard): ReadonlySet<string> {
  return new Set([...documents, ...skipped.flatMap(({ what, file }) => (what === "no-object" ? [file] : []))]);
}

function nothingOf(judged: Judged, documents: readonly Published[]): readonly PlacedDiagnostic[] {
  return judged.evaluated === 0 && documents.length === 0 ? [createDiagnostic("DOK5004", undefined, { reason: whyNothing(judged) })] : [];
}

/** The operators whose kinds were judged, those with most objects first. */
function subjectOf({ operators }: Heard, pack: PackFile): string {
  const seen = [...operators].sort(([, a], [, b]) => b - a);
  const titles = seen.map(([name]) => pack.operators.find((operator) => operator.name === name)?.title ?? name);
  return titles.length === 0 ? "what was given" : titles.join(", ");
}

/** What was given and is in no answer. */
function cautionsOf({ faults, skipped }: Judged): Pick<Scorecard, "cautions"> {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const unknown = skipped.filter(({ what }) => what === "unknown-version");
  const cautions = [
    ...(errors === 0 ? [] : [`Not everything could be read or judged (${counted(errors, "fault")}): what is in it is in no answer`]),
    ...(unknown.length === 0
      ? []
      : [`Not judged, as the pack does not know the version: ${[...new Set(unknown.map(({ reason }) => reason))].slice(0, 3).join("; ")}`]),
  ];
  return cautions.length === 0 ? {} : { cautions };
}

/** An answer that is contradicted fails as one that is not met. */
function hasFailed({ controls }: Scorecard, failOn: string): boolean {
  const all: readonly string[] = FAIL_ON_ANSWERS;
  const failing = failOn === "never" ? [] : all.slice(0, all.indexOf(failOn) + 1);
  return controls.some(({ answer, conflict }) => failing.includes(answer) || (failing.length > 0 && conflict !== undefined));
}

function questionsNote(card: Scorecard, path: string): string {
  return `${counted(card.controls.filter(isOpen).length, "open question")} written to ${path}\n`;
}
