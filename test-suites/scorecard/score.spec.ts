// The rules by which a row gets its answer: what was seen counts, and nothing else.
import { describe, expect, it } from "vitest";
import type { GuideRow } from "../../src/dsl/guide.ts";
import type { Finding } from "../../src/reports/report.ts";
import type { Published } from "../../src/scorecard/documents/published.ts";
import { publishedIn } from "../../src/scorecard/documents/published.ts";
import { type Given, score } from "../../src/scorecard/score.ts";
import type { Ground, Reviewed, ScoredControl } from "../../src/scorecard/scorecard.ts";
import { count, type Shown, type Tally } from "../../src/scorecard/tally.ts";
import { ownFiles } from "../cli/support/run.ts";

const { file } = ownFiles();
const asked = { title: "Title", section: "Section", sees: "Objects", question: "Is it so?" };
const judged: GuideRow = { id: "A-1", kind: "judged", ...asked };
const manual: GuideRow = { id: "A-2", kind: "manual", ...asked };
const published: GuideRow = {
  id: "A-3",
  kind: "published",
  ...asked,
  evidence: [
    { document: "security-insights", field: "project.contact", is: "given", shows: "names a contact" },
    { document: "security-insights", field: "project.accepts", is: "true", shows: "accepts reports" },
    { document: "chart", field: "version", is: "semver", shows: "gives its chart a version" },
  ],
};

const ground = (line: number, says = "It complies"): Ground => ({ file: "db.yaml", line, column: 1, says });
const finding = (severity: string, line: number): Finding => ({
  control: "A-1",
  severity,
  message: `A-1 spec.a: wrong ${line}. Fix: mend it`,
  fix: "mend it",
  field: "spec.a",
  file: "db.yaml",
  line,
  column: 3,
  operator: "one",
  resource: { apiVersion: "v1", kind: "Db", namespace: "", name: "db" },
});
const violates = (...findings: readonly Finding[]): Shown => ({ kind: "violates", findings });
const complies: Shown = { kind: "complies", ground: ground(1) };
const unseen = (says: string, line = 2): Shown => ({ kind: "unseen", reasons: [ground(line, says)] });
const silent: Shown = { kind: "silent", ground: ground(3, "It says nothing of it") };

interface Case {
  readonly shown?: readonly Shown[];
  readonly documents?: readonly Published[];
  readonly reviewed?: Reviewed;
}
function answerOf(row: GuideRow, { shown = [], documents = [], reviewed }: Case): ScoredControl {
  const tally: Tally = new Map();
  for (const each of shown) {
    count(tally, row.id, each);
  }
  const given: Given = { tally, documents, reviewed: new Map(reviewed === undefined ? [] : [[row.id, reviewed]]), severities: new Map([["A-1", "high"]]) };
  const [control] = score([row], given);
  if (control === undefined) {
    throw new Error("no row");
  }
  return control;
}

let files = 0;
/** The documents of a text. */
function documentsIn(text: string): readonly Published[] {
  files += 1;
  return [...publishedIn([file(`${files}.yaml`, text)])];
}
const insights = (project: string): readonly Published[] => documentsIn(`header:\n  schema-version: 2.0.0\nproject:\n${project}`);

describe("a judged row", () => {
  it("is not met by one violation, whatever else complies; the worst first", () => {
    const {
      answer,
      by,
      judged: objects,
      grounds,
      severity,
    } = answerOf(judged, { shown: [complies, violates(finding("low", 1), finding("high", 9)), complies] });
    expect({ answer, by, objects, severity }).toEqual({ answer: "not-met", by: "objects", objects: 3, severity: "high" });
    expect(grounds.map(({ line, says, fix }) => [line, says, fix])).toEqual([
      [9, "wrong 9", "mend it"],
      [1, "wrong 1", "mend it"],
    ]);
  });

  it("is met by an object that complies", () => {
    expect(answerOf(judged, { shown: [complies] })).toMatchObject({ answer: "met", by: "objects", judged: 1, grounds: [ground(1)] });
  });

  it("is met beside objects that show nothing, which it tells", () => {
    const { answer, grounds, judged: objects } = answerOf(judged, { shown: [unseen("a Secret has it"), complies, unseen("a Secret has it", 5)] });
    expect({ answer, objects }).toEqual({ answer: "met", objects: 1 });
    expect(grounds.map(({ says }) => says)).toEqual(["It complies", "a Secret has it (here, and 1 more like it)"]);
  });

  it.each([
    ["no object", []],
    ["objects that cannot show it", [unseen("a Secret has it")]],
    ["objects that say nothing of it", [silent, silent]],
    ["both", [silent, unseen("a Secret has it")]],
  ] as const)("is never met by %s", (_, shown) => {
    const control = answerOf(judged, { shown });
    expect(control).toMatchObject({ answer: "not-visible", judged: 0 });
    expect(control).not.toHaveProperty("by");
    expect(control.grounds).toHaveLength(new Set(shown.map(({ kind }) => kind)).size);
  });
});

describe("a judged row that documents can show, too", () => {
  const both: GuideRow = { ...judged, evidence: published.evidence ?? [] };

  it("is answered by them where objects show nothing", () => {
    expect(answerOf(both, { shown: [silent], documents: insights("  contact: me\n") })).toMatchObject({ answer: "met", by: "documents" });
    expect(answerOf(both, { documents: insights("  accepts: false\n") })).toMatchObject({ answer: "not-met", by: "documents" });
  });

  it("is answered by objects where these show something, whatever documents say", () => {
    const documents = insights("  contact: me\n");
    expect(answerOf(both, { shown: [violates(finding("low", 1))], documents })).toMatchObject({ answer: "not-met", by: "objects" });
    expect(answerOf(both, { shown: [complies], documents: insights("  accepts: false\n") })).toMatchObject({ answer: "met", by: "objects" });
  });

  it("stays open, with what objects say, where neither does", () => {
    const control = answerOf(both, { shown: [silent], documents: insights("  contact: ''\n") });
    expect(control).toMatchObject({ answer: "not-visible", grounds: [{ says: "It says nothing of it" }] });
    expect(control).not.toHaveProperty("by");
  });
});

describe("a published row", () => {
  it("is met by a field that is given, with its place", () => {
    const [first] = answerOf(published, { documents: insights("  contact: security@example.org\n") }).grounds;
    expect(first).toMatchObject({ line: 4, column: 12, field: "project.contact", says: "The project names a contact" });
  });

  it.each(["  contact: ''\n", "  contact: null\n", "  contact: []\n", "  contact: {}\n", "  contact: '  '\n", "  contacts: me\n", "  accepts: maybe\n"])(
    "is not visible where a field says nothing: %j",
    (project) => {
      expect(answerOf(published, { documents: insights(project) })).toMatchObject({ answer: "not-visible", grounds: [{ line: 1, column: 1 }] });
    },
  );

  it("is not visible without a document", () => {
    expect(answerOf(published, {})).toMatchObject({ answer: "not-visible", grounds: [] });
  });

  it.each(["false", '"false"'])("is not met where the field says the contrary: %s", (value) => {
    const control = answerOf(published, { documents: insights(`  accepts: ${value}\n`) });
    expect(control).toMatchObject({ answer: "not-met", by: "documents", grounds: [{ line: 4, column: 12, says: "project.accepts is false" }] });
  });

  it("is met where one field shows it and another says the contrary", () => {
    expect(answerOf(published, { documents: insights("  accepts: false\n  contact: me\n") }).answer).toBe("met");
  });

  it.each([
    ["1.2.3", "met"],
    ["v1.2.3-rc.1+build", "met"],
    ['"1.2"', "not-met"],
    ["1.2", "not-met"],
    ["01.2.3", "not-met"],
    ["latest", "not-met"],
    ['""', "not-visible"],
  ])("takes the version %s as %s", (version, answer) => {
    expect(answerOf(published, { documents: documentsIn(`apiVersion: v2\nname: c\nversion: ${version}\n`) }).answer).toBe(answer);
  });

  it("leaves it open where what must be said besides is not", () => {
    const row: GuideRow = {
      ...published,
      evidence: [{ document: "security-insights", field: "project.a", is: "given", also: [{ field: "project.b", is: "true" }], shows: "has both" }],
    };
    expect(answerOf(row, { documents: insights("  a: 1\n") }).answer).toBe("not-visible");
    expect(answerOf(row, { documents: insights("  a: 1\n  b: false\n") }).answer).toBe("not-visible");
    expect(answerOf(row, { documents: insights("  a: 1\n  b: true\n") }).answer).toBe("met");
  });

  it("does not take the texts of one document and another for one", () => {
    const row: GuideRow = {
      ...published,
      evidence: [{ document: "security-insights", field: "project.a", is: "given", also: [{ field: "project.b", is: "true" }], shows: "has both" }],
    };
    expect(answerOf(row, { documents: [...insights("  a: 1\n"), ...insights("  b: true\n")] }).answer).toBe("not-visible");
  });
});

describe("what shows a part", () => {
  const parts: GuideRow["parts"] = [{ document: "chart", field: "sources[]", is: { matches: "^https://" }, shows: "links its source" }];

  it("is no answer, and said", () => {
    const documents = documentsIn("apiVersion: v2\nname: c\nversion: 1.2.3\nsources:\n  - git@example.org\n  - https://example.org\n");
    expect(answerOf({ ...manual, parts }, { documents })).toMatchObject({
      answer: "manual",
      grounds: [{ line: 6, column: 5, field: "sources[1]", isPart: true, says: "The project links its source" }],
    });
  });
});

describe("a reviewer's answer", () => {
  const review = (answer: "met" | "not-met"): Reviewed => ({ answer, by: "Jane", date: "2026-11-01", link: "https://example.org" });

  it.each([
    ["a manual row", manual, []],
    ["a row that nothing given shows", judged, [unseen("a Secret has it")]],
  ] as const)("decides %s", (_, row, shown) => {
    expect(answerOf(row, {}).answer).toBe(row.kind === "manual" ? "manual" : "not-visible");
    const control = answerOf(row, { shown, reviewed: review("met") });
    expect(control).toMatchObject({ answer: "met", by: "reviewer", reviewed: review("met") });
    expect(control).not.toHaveProperty("conflict");
  });

  it("stands against objects, and the conflict is told", () => {
    const control = answerOf(judged, { shown: [violates(finding("high", 9))], reviewed: review("met") });
    expect(control).toMatchObject({ answer: "met", by: "reviewer", conflict: "objects do not comply, first in db.yaml:9:3" });
    expect(control.grounds).toHaveLength(1);
  });

  it("stands against objects that comply", () => {
    const control = answerOf(judged, { shown: [complies], reviewed: review("not-met") });
    expect(control).toMatchObject({ answer: "not-met", by: "reviewer", conflict: "all that could be judged complies: 1 object, first in db.yaml:1:1" });
  });

  it("stands against documents", () => {
    const control = answerOf(published, { documents: insights("  accepts: false\n"), reviewed: review("met") });
    expect(control).toMatchObject({ answer: "met", by: "reviewer" });
    expect(control.conflict).toMatch(/^the published documents say the contrary, first in .*:4:12$/u);
  });

  it("that agrees stands beside what was found", () => {
    const control = answerOf(judged, { shown: [complies], reviewed: review("met") });
    expect(control).toMatchObject({ answer: "met", by: "objects", reviewed: { by: "Jane" } });
    expect(control).not.toHaveProperty("conflict");
  });
});
