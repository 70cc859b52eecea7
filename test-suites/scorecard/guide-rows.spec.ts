// The guide's own list: whole, in its order, and joined with the pack's controls.
import { describe, expect, it } from "vitest";
import { compilePack } from "../../src/cli/compile-pack.ts";
import { type Evidence, joinGuide, type WrittenRow } from "../../src/dsl/guide.ts";
import { withinProfile } from "../../src/targets/profiles.ts";
import { model, pack } from "../support/pack.ts";

const SECTIONS = { UM: 7, CM: 5, NM: 11, SM: 5, ED: 3, MAA: 3, KSI: 6, CN: 3, SSC: 6, D: 3, WL: 15 };
const OF_TALKS = "WL-";
/** Letters, alternatives, anchors, classes of letters or digits, `\.`, `?` and counts. */
const PORTABLE = /^(?:[\w /^$|?-]|\\\.|\[[A-Za-z0-9-]+\]|\{\d\})*$/u;
const rows = pack.guideRows;
const evidenceOf = ({ evidence = [], parts = [] }: WrittenRow): readonly Evidence[] => [...evidence, ...parts];

describe("the list", () => {
  it("has the guide's 52 controls and the talks' 15, each once and in order", () => {
    const wanted = Object.entries(SECTIONS).flatMap(([prefix, count]) => Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`));
    expect(rows.map(({ id }) => id)).toEqual(wanted);
    expect(rows.filter(({ id }) => !id.startsWith(OF_TALKS)).length).toBe(52);
  });

  it("has one section for each part of the guide", () => {
    const sections = new Map<string, Set<string>>();
    for (const { id, section } of rows) {
      sections.set(section, (sections.get(section) ?? new Set()).add(id.split("-")[0] ?? ""));
    }
    expect([...sections.values()].map((prefixes) => [...prefixes])).toEqual(Object.keys(SECTIONS).map((prefix) => [prefix]));
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s asks one question, and says what it takes to see it", (_, { title, sees, question }) => {
    expect(question).toMatch(/^(?:Are|Can|Do|Does|Has|Is|Must|Where) [^?]*\?$/u);
    expect(sees).toMatch(/^[A-Z].*\.$/u);
    for (const text of [title, sees, question]) {
      expect(text).toMatch(/^[ -~]+$/u);
      expect(text.length).toBeLessThan(180);
    }
  });

  it("asks no question twice", () => {
    expect(new Set(rows.map(({ question }) => question)).size).toBe(rows.length);
  });

  it.each(rows.filter((row) => evidenceOf(row).length > 0).map((row) => [row.id, row] as const))("%s names fields that can be looked up", (_, row) => {
    for (const { field, is, also = [], shows } of evidenceOf(row)) {
      expect(field).toMatch(/^[\w-]+(?:\[\])?(?:\.[\w-]+(?:\[\])?|\["[\w./-]+"\](?:\[\])?)*$/u);
      expect(also.map((test) => test.field).join()).not.toContain("[]");
      expect(shows).toMatch(/^[a-z].*[^.]$/u);
      const pattern = typeof is === "string" ? "" : is.matches;
      expect(pattern, "in the common subset of RE2 and JavaScript").toMatch(PORTABLE);
      expect(() => new RegExp(pattern, "u")).not.toThrow();
    }
  });

  it("takes for whole no more than for a part: no field shows both with less asked", () => {
    for (const { evidence = [], parts = [] } of rows) {
      for (const part of parts) {
        expect(evidence.filter(({ document, field, also = [] }) => document === part.document && field === part.field && also.length === 0)).toEqual([]);
      }
    }
  });
});

describe("joined with the controls", () => {
  it("every control of the pack has a row, and every judged row a control", () => {
    const judged = model.guideRows.filter(({ kind }) => kind === "judged").map(({ id }) => id);
    expect(judged.toSorted()).toEqual(pack.controls.map(({ id }) => id).toSorted());
    expect(judged.length).toBeGreaterThan(30);
  });

  it("the others are published where a document shows them whole, else manual", () => {
    const kinds = new Map(joinGuide(rows, []).map(({ id, kind }) => [id, kind]));
    expect([...kinds].filter(([, kind]) => kind === "published").map(([id]) => id)).toEqual(["SSC-2", "SSC-6", "D-3"]);
    expect([...kinds.values()].filter((kind) => kind === "manual").length).toBe(rows.length - 3);
  });

  it("titles of the guide's controls are the guide's, and sections are those of the list", () => {
    for (const control of pack.controls.filter(({ id }) => !id.startsWith(OF_TALKS))) {
      const row = rows.find(({ id }) => id === control.id);
      expect([control.id, row?.title, row?.section]).toEqual([control.id, control.title, control.section]);
    }
  });

  it("a control's title counts", () => {
    const [row] = joinGuide(rows, [{ id: "UM-1", title: "Another" }]);
    expect(row).toMatchObject({ id: "UM-1", title: "Another", section: "User Management", kind: "judged" });
  });

  it("a profile's pack has the whole list, and judges what the profile asks for", () => {
    const baseline = withinProfile(model, "baseline");
    expect(baseline.guideRows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(baseline.guideRows.filter(({ kind }) => kind === "judged").length).toBe(baseline.controls.length);
    expect(baseline.controls.length).toBeLessThan(model.controls.length);
  });
});

it("a pack without a list has none", async () => {
  const { model: own } = await compilePack("test-suites/targets/gaps/declared", "tsconfig.json");
  expect(own.guideRows).toEqual([]);
});
