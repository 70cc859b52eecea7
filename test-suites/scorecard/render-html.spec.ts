// The page as the parser of browsers reads it.
import { describe, expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { renderHtml } from "../../src/scorecard/render-html.ts";
import { GROUNDS_SHOWN, type Scorecard } from "../../src/scorecard/scorecard.ts";
import { countAnswers, sectionsOf, signOf, wordOf } from "../../src/scorecard/words.ts";
import { attributeOf, type Element, readPage, textOf } from "../reports/support/nodes.ts";
import { evil, exampleCard, hostileCard } from "./support/cards.ts";

const card = exampleCard();
const pageOf = (scorecard: Scorecard) => readPage(renderHtml(scorecard));
const classed = (elements: readonly Element[], name: string) => elements.filter((element) => attributeOf(element, "class")?.split(" ").includes(name));

describe("a project's card", () => {
  const { elements, faults } = pageOf(card);

  it("is well-formed, and each name is given once", () => {
    expect(faults).toEqual([]);
    const ids = elements.map((element) => attributeOf(element, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(4 + card.controls.length);
  });

  it("shows every answer as a cell with a sign, which leads to why", () => {
    const cells = classed(elements, "cell");
    expect(cells.map((cell) => textOf(cell))).toEqual(card.controls.map(({ row, answer }) => `${signOf(answer)} ${row.id}`));
    const ids = new Set(elements.map((element) => `#${attributeOf(element, "id")}`));
    expect(cells.filter((cell) => !ids.has(attributeOf(cell, "href") ?? ""))).toEqual([]);
    expect(classed(elements, "tile").length).toBe(sectionsOf(card.controls).length);
  });

  it("has the counts, and they are switches", () => {
    const counts = countAnswers(card.controls);
    const labels = elements.filter(({ tagName }) => tagName === "label").map((label) => textOf(label));
    expect(labels).toEqual(
      Object.values(counts).map((count, at) => `${["\u2713", "\u2717", "?", "\u25cb"][at]} ${count} ${["met", "not met", "not visible", "manual"][at]}`),
    );
    const style = elements.find(({ tagName }) => tagName === "style");
    expect(style && textOf(style)).toContain(`.bar .not-visible { flex-grow: ${counts["not-visible"]}; }`);
  });

  it("has a folded entry for each control, open where a reviewer is contradicted", () => {
    const entries = classed(elements, "control");
    expect(entries.map((entry) => attributeOf(entry, "open") !== undefined)).toEqual(card.controls.map(({ conflict }) => conflict !== undefined));
    expect(classed(elements, "answer").map(textOf)).toEqual(card.controls.map(({ answer }) => `${signOf(answer)} ${wordOf(answer)}`));
    const questions = classed(elements, "question").map(textOf);
    expect(questions).toEqual(card.controls.filter(({ answer }) => answer === "manual" || answer === "not-visible").map(({ row }) => row.question));
    const second = entries[1];
    expect(second && textOf(second)).toContain("and 3 more");
    expect(second && textOf(second).split("Fix: ").length - 1).toBe(GROUNDS_SHOWN);
  });

  it("a reviewer's link can be followed", () => {
    const links = elements.filter((element) => attributeOf(element, "href")?.startsWith("https:"));
    expect(new Set(links.map((link) => attributeOf(link, "href")))).toEqual(new Set([card.pack.guideHome, "https://example.com/reviews/7"]));
    expect(new Set(links.map((link) => attributeOf(link, "rel")))).toEqual(new Set(["noopener noreferrer"]));
  });
});

describe.each([
  ["a project's", card],
  ["a hostile", hostileCard()],
  ["an empty", { ...card, controls: [] }],
])("%s page", (_, scorecard) => {
  const { elements, faults } = pageOf(scorecard);

  it("needs nothing else and runs nothing", () => {
    expect(faults).toEqual([]);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ["script", "link", "img", "iframe", "object", "embed", "form", "base", "svg", "video"]) {
      expect(names).not.toContain(name);
    }
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].filter((name) => /^on|^src|^style|action/u.test(name))).toEqual([]);
    expect(elements.map((element) => attributeOf(element, "href") ?? "#").filter((href) => !/^(?:#|https:\/\/)/u.test(href))).toEqual([]);
    const policy = elements.find((element) => attributeOf(element, "http-equiv") === "Content-Security-Policy");
    expect(policy && attributeOf(policy, "content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
    const style = elements.find(({ tagName }) => tagName === "style");
    expect(style && textOf(style)).not.toMatch(/url\(|@import/u);
  });
});

it("the reader sees hostile texts as they are", () => {
  const { elements } = pageOf(hostileCard());
  const main = elements.find(({ tagName }) => tagName === "main");
  const text = main === undefined ? "" : textOf(main);
  for (const name of [
    "subject",
    "pack",
    "guide",
    "caution",
    "section",
    "id",
    "title",
    "severity",
    "says",
    "field",
    "file",
    "name",
    "fix",
    "by",
    "date",
    "link",
    "note",
    "conflict",
    "question",
    "sees",
  ]) {
    expect(text, name).toContain(harmless(evil(name)));
  }
  expect(elements.filter((element) => attributeOf(element, "href")?.startsWith("https:"))).toEqual([]);
});
