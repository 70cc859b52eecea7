// The guide's rows with their answers: what objects and documents show, and what a reviewer says beside it.
import type { GuideRow } from "../dsl/guide.ts";
import { counted } from "../reports/human.ts";
import type { Published } from "./documents/published.ts";
import { partsOf, weigh } from "./evidence.ts";
import { fromObjects } from "./from-objects.ts";
import type { Answer, Ground, Reviewed, ScoredControl } from "./scorecard.ts";
import type { Tally } from "./tally.ts";

export interface Given {
  readonly tally: Tally;
  readonly documents: readonly Published[];
  /** By control. */
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  /** Severities of the pack's controls, by id. */
  readonly severities: ReadonlyMap<string, string>;
}

/** Every row, in the guide's order, with its answer. */
export function score(rows: readonly GuideRow[], given: Given): readonly ScoredControl[] {
  return rows.map((row) => {
    const severity = given.severities.get(row.id);
    const found = withParts(find(row, given), row, given.documents);
    const reviewed = given.reviewed.get(row.id);
    return { row, ...(severity === undefined ? {} : { severity }), ...found, ...(reviewed === undefined ? {} : merged(found, reviewed)) };
  });
}

type Finder = "objects" | "documents";
type Found = Pick<ScoredControl, "answer" | "judged" | "grounds"> & { readonly by?: Finder };

/** What anybody could find in what was given. */
function find(row: GuideRow, { tally, documents }: Given): Found {
  switch (row.kind) {
    case "judged": {
      const found = fromObjects(tally.get(row.id));
      // Objects go before documents: what a project says of itself is no answer to what it ships.
      const published = fromDocuments(row, documents);
      return found.answer === "not-visible" && published.by !== undefined ? published : { ...found, ...foundBy("objects", found.answer) };
    }
    case "published":
      return fromDocuments(row, documents);
    case "manual":
      return { answer: "manual", judged: 0, grounds: [] };
  }
}

/** What published documents answer, where they can show it whole. */
function fromDocuments({ evidence = [] }: GuideRow, documents: readonly Published[]): Found {
  const { shown, contrary, mute } = weigh(evidence, documents);
  const [answer, grounds]: readonly [Answer, readonly Ground[]] =
    shown.length > 0 ? ["met", shown] : contrary.length > 0 ? ["not-met", contrary] : ["not-visible", mute];
  return { answer, judged: 0, grounds, ...foundBy("documents", answer) };
}

/** Where nothing answers, a reviewer begins with what documents show in part. */
function withParts(found: Found, { parts = [] }: GuideRow, documents: readonly Published[]): Found {
  return found.by === undefined ? { ...found, grounds: [...partsOf(parts, documents), ...found.grounds] } : found;
}

function foundBy(by: Finder, answer: Answer): { readonly by?: Finder } {
  return answer === "met" || answer === "not-met" ? { by } : {};
}

/** A reviewer's answer stands, whatever was found; where the two differ, that is said. */
function merged({ answer, by, judged, grounds }: Found, reviewed: Reviewed): Partial<ScoredControl> {
  if (by === undefined || answer === reviewed.answer) {
    return { answer: reviewed.answer, by: by ?? "reviewer", reviewed };
  }
  return { answer: reviewed.answer, by: "reviewer", reviewed, conflict: conflictOf(answer === "met", by, judged, grounds) };
}

function conflictOf(isMet: boolean, by: Finder, judged: number, [first]: readonly Ground[]): string {
  const place = first === undefined ? "" : `, first in ${first.file}:${first.line}:${first.column}`;
  if (by === "documents") {
    return `the published documents say ${isMet ? "that it is met" : "the contrary"}${place}`;
  }
  return isMet ? `all that could be judged complies: ${counted(judged, "object")}${place}` : `objects do not comply${place}`;
}
