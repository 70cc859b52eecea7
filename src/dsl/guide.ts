// The guide's own list: every control it asks for, whether or not an object can show it. Data only, so that a bundle
// can carry it and `scorecard` knows no control by name.

/** The forms in which projects publish what no object that is judged says. */
export const DOCUMENTS = ["security-insights", "chart", "cluster-service-version", "prometheus-rule"] as const;
export type PublishedDocument = (typeof DOCUMENTS)[number];

/** A field of a document, and what it must be. */
export interface FieldTest {
  /** From the document's root, dots between keys; a key with dots or slashes stands in `["…"]`, `[]` means any entry of a list. */
  readonly field: string;
  /**
   * `given`: not absent, null or empty. `true`: the boolean, or its text where only texts can stand. `semver`: a full version (`1.2.3`, with or
   * without `v`). `matches`: RE2's and JavaScript's common subset.
   */
  readonly is: "given" | "true" | "semver" | { readonly matches: string };
}

/** What a field of a published document shows. */
export interface Evidence extends FieldTest {
  readonly document: PublishedDocument;
  /** What the same document must say besides; no list in it. */
  readonly also?: readonly FieldTest[];
  /** What it shows, as the end of the sentence "The project …". */
  readonly shows: string;
}

/** A row as its author writes it. Where the pack has a control of this id, the control's title counts. */
export interface WrittenRow {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  /** What it takes to see it, in one line: which objects, documents, or what a person must look at. */
  readonly sees: string;
  /** What a reviewer must answer where nothing given shows it; a yes means that the control is met. */
  readonly question: string;
  /** What shows it whole: any of them is enough. */
  readonly evidence?: readonly Evidence[];
  /** What shows a part of it: never an answer, but where a reviewer begins to read. */
  readonly parts?: readonly Evidence[];
}

/**
 * A row of the guide, or of the talks.
 * `judged`: a control of the pack with the same id judges objects. `published`: projects publish it in standard documents.
 * `manual`: a person must look.
 */
export interface GuideRow extends WrittenRow {
  readonly kind: "judged" | "published" | "manual";
}

/** As much of a control as a row needs. */
interface Judge {
  readonly id: string;
  readonly title: string;
}

/** The rows with their kinds, which the controls of the pack decide. */
export function joinGuide(rows: readonly WrittenRow[], controls: readonly Judge[]): readonly GuideRow[] {
  return rows.map((row) => {
    const judge = controls.find(({ id }) => id === row.id);
    const { id, title, section, ...rest } = row;
    const kind = judge !== undefined ? "judged" : row.evidence !== undefined ? "published" : "manual";
    return { id, title: judge?.title ?? title, section, ...rest, kind };
  });
}

/** A section of the guide: its rows in the guide's order. */
export function rowsOf(section: string, rows: readonly Omit<WrittenRow, "section">[]): readonly WrittenRow[] {
  return rows.map((row) => ({ section, ...row }));
}
