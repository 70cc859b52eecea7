// What `explain` says of a row of the guide that no control judges.
import type { Evidence, FieldTest, GuideRow } from "../dsl/guide.ts";

const KINDS: { readonly [kind in GuideRow["kind"]]: string } = {
  judged: "judged in objects",
  published: "shown by documents that projects publish",
  manual: "a person must look",
};

/** The row as JSON's data, in the words of `explain` for controls. */
export function rowAsData({ section, ...row }: GuideRow): object {
  return { source: section, ...row };
}

/** The row for people. */
export function rowAsText({ id, title, section, kind, sees, question, evidence = [], parts = [] }: GuideRow): string {
  return [
    `${id} ${title}`,
    `${section}; ${kind}: ${KINDS[kind]}`,
    "",
    "What it takes to see it",
    `  ${sees}`,
    "",
    "What a reviewer must answer where nothing shows it; yes means met",
    `  ${question}`,
    "",
    ...listed("What shows it", evidence),
    ...listed("What shows a part of it", parts),
  ].join("\n");
}

function listed(title: string, evidence: readonly Evidence[]): readonly string[] {
  return evidence.length === 0
    ? []
    : [
        title,
        ...evidence.map(({ document, also = [], shows, ...test }) => `  ${document}: ${[test, ...also].map(asWords).join(" and ")}: the project ${shows}`),
        "",
      ];
}

function asWords({ field, is }: FieldTest): string {
  return `${field} ${typeof is === "string" ? WORDS[is] : `matches ${is.matches}`}`;
}

const WORDS = { given: "is given", true: "is true", semver: "is a version of three numbers" } as const;
