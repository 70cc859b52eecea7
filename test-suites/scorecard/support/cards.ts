// Scorecards to be written in every form: one as a project could have it, and one whose every text is out to do harm.
import { joinGuide } from "../../../src/dsl/guide.ts";
import type { Answer, Ground, ScoredControl, Scorecard } from "../../../src/scorecard/scorecard.ts";
import { ANSWERS } from "../../../src/scorecard/scorecard.ts";
import * as pack from "../../../policies/index.ts";
import { EVIL } from "../../reports/support/reports.ts";

const RESOURCE = { apiVersion: "postgresql.cnpg.io/v1", kind: "Cluster", namespace: "shop", name: "orders" };
const VIOLATION: Ground = {
  file: "deploy/databases/production/orders-cluster.yaml",
  line: 31,
  column: 15,
  field: "spec.managed.services.additional[0].serviceTemplate.spec.type",
  resource: RESOURCE,
  says: "The service orders-public is a LoadBalancer that is open to every address",
  fix: "Set type to ClusterIP, or limit it by loadBalancerSourceRanges",
};
const COMPLIES: Ground = { file: "deploy/orders.yaml", line: 3, column: 1, resource: RESOURCE, says: "It complies" };
const HIDDEN: Ground = {
  file: "deploy/orders.yaml",
  line: 9,
  column: 3,
  field: "spec.certificates",
  resource: RESOURCE,
  says: "The Secret holds the chain of the certificate",
};
const PART: Ground = {
  file: "charts/operator/Chart.yaml",
  line: 2,
  column: 1,
  field: "name",
  says: "The project has a Helm chart with a version",
  isPart: true,
};
const SHOWN: Ground = {
  file: "SECURITY-INSIGHTS.yml",
  line: 61,
  column: 7,
  field: "project.vulnerability-reporting.contact.email",
  says: "The project accepts reports of vulnerabilities at an address of their own",
};
export const REVIEW = { answer: "met", by: "Ann Example", date: "2026-01-31", link: "https://example.com/reviews/7", note: "Looked at release 1.4." } as const;

/** What each place in a round of seven answers. */
const ROUND: readonly Omit<ScoredControl, "row">[] = [
  { answer: "met", by: "objects", judged: 12, severity: "high", grounds: [COMPLIES, HIDDEN] },
  { answer: "not-met", by: "objects", judged: 12, severity: "critical", grounds: Array.from({ length: 8 }, (_, at) => ({ ...VIOLATION, line: 31 + at })) },
  { answer: "not-visible", judged: 0, severity: "medium", grounds: [HIDDEN] },
  { answer: "manual", judged: 0, grounds: [PART] },
  { answer: "met", by: "documents", judged: 0, grounds: [SHOWN] },
  { answer: "met", by: "reviewer", judged: 0, grounds: [], reviewed: REVIEW },
  {
    answer: "not-met",
    by: "reviewer",
    judged: 3,
    grounds: [COMPLIES],
    reviewed: { ...REVIEW, answer: "not-met" },
    conflict: "all that could be judged complies: 3 objects",
  },
];

/** The guide's whole list, with each kind of answer many times. */
export function exampleCard(): Scorecard {
  const rows = joinGuide(pack.guideRows, pack.controls);
  const controls = rows.flatMap((row, at) => ROUND.slice(at % ROUND.length, (at % ROUND.length) + 1).map((scored) => ({ row, ...scored })));
  return {
    subject: "CloudNativePG",
    pack: { name: pack.packName, version: pack.packVersion, guide: pack.guide, guideHome: pack.guideHome },
    cautions: ["Not everything could be read or judged (1 fault): what is in it is in no answer"],
    counts: { files: 14, objects: 37, evaluated: 29, documents: 2 },
    controls,
  };
}

/** A text with a name to find it by. */
export const evil = (name: string): string => `=${name}${EVIL}${name}`;

/** Every text is EVIL, with every answer once and more grounds than are shown. */
export function hostileCard(): Scorecard {
  const [row] = joinGuide(pack.guideRows, []);
  const ground: Ground = {
    file: `${evil("file")}/::error::x`,
    line: 3,
    column: 7,
    field: evil("field"),
    resource: { apiVersion: evil("group"), kind: evil("kind"), namespace: evil("namespace"), name: evil("name") },
    says: evil("says"),
    fix: evil("fix"),
  };
  const reviewed = { answer: "met", by: evil("by"), date: evil("date"), link: `javascript:alert(1)//${evil("link")}`, note: evil("note") } as const;
  const controlOf = (answer: Answer): ScoredControl => ({
    row: {
      ...(row ?? raise()),
      id: evil("id"),
      title: evil("title"),
      section: `::error::${evil("section")}`,
      sees: evil("sees"),
      question: evil("question"),
      kind: "manual",
    },
    severity: evil("severity"),
    answer,
    judged: 1,
    grounds: [...Array.from({ length: 7 }, () => ground), { ...ground, isPart: true }],
    reviewed: answer === "not-met" ? { ...reviewed, link: `https://${evil("link")}` } : reviewed,
    conflict: evil("conflict"),
  });
  return {
    subject: evil("subject"),
    pack: { name: evil("pack"), version: evil("version"), guide: evil("guide"), guideHome: `javascript:${evil("home")}` },
    cautions: [evil("caution")],
    counts: { files: 1, objects: 1, evaluated: 1, documents: 0 },
    controls: ANSWERS.map(controlOf),
  };
}

function raise(): never {
  throw new Error("the guide has no rows");
}
