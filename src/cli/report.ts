// What a check found, as data; and its JSON form, in pieces.
import type { FramedFinding, NotSeen } from "./evaluate.ts";
import { type ExemptedFinding, exemptedEntry } from "./exempt.ts";
import type { PackFile } from "./pack-file.ts";

export interface SkippedEntry {
  readonly file: string;
  readonly document: number;
  readonly reason: string;
}
export interface Counts {
  readonly files: number;
  readonly documents: number;
  readonly objects: number;
  readonly evaluated: number;
}
export interface Report extends Counts {
  readonly findings: readonly FramedFinding[];
  /** Only where exemptions were given. */
  readonly exempted?: readonly ExemptedFinding[];
  readonly notVisible: readonly NotSeen[];
  readonly skipped: readonly SkippedEntry[];
}

export interface SeverityCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

/** How many findings of each severity. */
export function countBySeverity({ findings }: Report): SeverityCounts {
  const count = (level: string): number => findings.filter(({ finding }) => finding.severity === level).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

/** The report as JSON: the same value as JSON.stringify would give, however long. */
export function* reportAsJson(pack: PackFile, report: Report): Generator<string> {
  const { files, documents, objects, evaluated } = report;
  const head = {
    schemaVersion: 1,
    pack: { name: pack.name, version: pack.version, guide: pack.guide },
    summary: { files, documents, objects, evaluated, findings: countBySeverity(report) },
  };
  yield JSON.stringify(head, null, 2).slice(0, -2);
  yield* list("findings", report.findings, ({ finding }) => finding);
  if (report.exempted !== undefined) {
    yield* list("exempted", report.exempted, exemptedEntry);
  }
  yield* list("notVisible", report.notVisible, (entry) => entry);
  yield* list("skipped", report.skipped, (entry) => entry);
  yield "\n}\n";
}

function* list<T>(name: string, items: readonly T[], shown: (item: T) => object): Generator<string> {
  yield `,\n  "${name}": [`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? "" : ","}\n    ${spelled(JSON.stringify(shown(item), null, 2)).replaceAll("\n", "\n    ")}`;
  }
  yield items.length === 0 ? "]" : "\n  ]";
}

/** What a terminal would obey, or what is not to be seen, as JSON's escapes. */
function spelled(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
