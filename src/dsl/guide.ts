// The guide's own list: every control it asks for, whether or not an object can show it. Data only, so that a bundle
// can carry it and `scorecard` knows no control by name.

/** The forms in which projects publish what no Kubernetes object says. */
export const DOCUMENTS = ["security-insights", "chart", "cluster-service-version"] as const;
export type PublishedDocument = (typeof DOCUMENTS)[number];

/** What a field of a published document shows. */
export interface Evidence {
  readonly document: PublishedDocument;
  /** From the document's root, dots between keys; a key with dots or slashes stands in `["…"]`, `[]` means any entry of a list. */
  readonly field: string;
  /** `given`: not absent, null or empty. `true`: the boolean. `semver`: a full version (`1.2.3`, with or without `v`). `matches`: RE2's and JavaScript's common subset. */
  readonly is: "given" | "true" | "semver" | { readonly matches: string };
  /** What it shows, as the end of the sentence "The project …". */
  readonly shows: string;
}

/**
 * A row of the guide, or of the talks.
 * `judged`: a control of the pack with the same id judges objects. `published`: projects publish it in standard documents.
 * `manual`: a person must look.
 */
export interface GuideRow {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly kind: "judged" | "published" | "manual";
  /** What it takes to see it, in one line: which objects, documents, or what a person must look at. */
  readonly sees: string;
  /** What a reviewer must answer where nothing given shows it; a yes means that the control is met. */
  readonly question: string;
  /** Only where `kind` is `published`: any of them is enough. */
  readonly evidence?: readonly Evidence[];
}
