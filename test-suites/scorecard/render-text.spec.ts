// The forms for terminals, machines and Markdown: all answers, counts that add up, and nothing lost.
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { harmless } from "../../src/reports/entry.ts";
import { renderHuman } from "../../src/scorecard/render-human.ts";
import { renderJson } from "../../src/scorecard/render-json.ts";
import { renderMarkdown } from "../../src/scorecard/render-markdown.ts";
import { ANSWERS, GROUNDS_SHOWN } from "../../src/scorecard/scorecard.ts";
import { countAnswers, sectionsOf, signOf, wordOf } from "../../src/scorecard/words.ts";
import { readFragment, textOf } from "../reports/support/nodes.ts";
import { evil, exampleCard, hostileCard, REVIEW } from "./support/cards.ts";

const card = exampleCard();
const counts = countAnswers(card.controls);

it("the example has every answer, and the counts add up", () => {
  expect(Object.values(counts).every((count) => count > 5)).toBe(true);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(card.controls.length);
  expect(sectionsOf(card.controls).flatMap(({ controls }) => controls)).toEqual(card.controls);
});

it("each answer has a word and a sign of its own", () => {
  expect(new Set(ANSWERS.map(wordOf)).size).toBe(ANSWERS.length);
  expect(new Set(ANSWERS.map(signOf)).size).toBe(ANSWERS.length);
});

describe("human", () => {
  const lines = renderHuman(card).split("\n");

  it("has a line for each control with its answer, and the counts at the end", () => {
    for (const { row, answer } of card.controls) {
      expect(lines.filter((line) => line.startsWith(`  ${wordOf(answer).padEnd(11)} ${row.id.padEnd(6)} ${row.title}`))).toHaveLength(1);
    }
    expect(lines.at(-2)).toBe(`${counts.met} met, ${counts["not-met"]} not met, ${counts["not-visible"]} not visible, ${counts.manual} manual`);
  });

  it("asks what is open, and nothing else", () => {
    const asked = lines.filter((line) => line.startsWith("      question: ")).map((line) => line.slice("      question: ".length));
    expect(asked).toEqual(card.controls.filter(({ answer }) => answer === "manual" || answer === "not-visible").map(({ row }) => row.question));
  });

  it("shows the first grounds of what is not met, with the fix, and counts the others", () => {
    const at = lines.findIndex((line) => line.startsWith("  not met     UM-2"));
    const below = lines.slice(
      at + 1,
      lines.findIndex((line) => line.startsWith("  not visible UM-3")),
    );
    expect(below.filter((line) => line.startsWith("      seen: deploy/databases/production/orders-cluster.yaml:"))).toHaveLength(GROUNDS_SHOWN);
    expect(below.filter((line) => line.startsWith("      fix: "))).toHaveLength(GROUNDS_SHOWN);
    expect(below.at(-1)).toBe("      and 3 more");
  });

  it("says who reviewed it, and what contradicts that", () => {
    expect(lines).toContain(`  met         UM-6   Intra-Cluster Authentication, reviewed by ${REVIEW.by} on ${REVIEW.date}`);
    expect(lines).toContain(`      review: ${REVIEW.note} (${REVIEW.link})`);
    expect(lines).toContain("      contradicted: all that could be judged complies: 3 objects");
    expect(lines).toContain("      shown in part: charts/operator/Chart.yaml:2:1 name: The project has a Helm chart with a version");
  });

  it("colours nothing unless asked to", () => {
    expect(lines.join("\n")).not.toContain("\u001b");
    const colored = renderHuman(card, { color: true });
    expect(colored).toContain("\u001b[31mnot met");
    expect(colored.replace(/\u001b\[[\d;]*m/gu, "")).toBe(lines.join("\n"));
  });
});

describe("json", () => {
  it("has everything that is known, in a shape that stays", () => {
    const read = JSON.parse(renderJson(card));
    expect(Object.keys(read)).toEqual(["schemaVersion", "subject", "pack", "counts", "summary", "cautions", "controls"]);
    expect(read).toMatchObject({ schemaVersion: 1, subject: card.subject, pack: card.pack, counts: card.counts, cautions: card.cautions });
    expect(read.summary).toEqual({ controls: card.controls.length, ...counts });
    expect(read.controls).toEqual(
      card.controls.map(({ row: { id, title, section, kind, sees, question }, ...rest }) => ({ id, title, section, kind, sees, question, ...rest })),
    );
  });

  it("gives hostile texts back as they were", () => {
    const read = JSON.parse(renderJson(hostileCard()));
    expect(read.subject).toBe(evil("subject"));
    expect(read.controls[0].grounds).toEqual(hostileCard().controls[0]?.grounds);
    expect(read.controls[0].reviewed).toEqual(hostileCard().controls[0]?.reviewed);
  });

  it("has an empty list where there are no cautions", () => {
    const { cautions: _, ...rest } = card;
    expect(JSON.parse(renderJson(rest)).cautions).toEqual([]);
  });
});

describe("markdown", () => {
  const elementsOf = (text: string) => readFragment(marked.parse(text, { async: false, gfm: true }));
  const TAGS = ["blockquote", "br", "h2", "h3", "p", "strong", "table", "tbody", "td", "th", "thead", "tr"];

  it("is a table for each section, with a row for each control", () => {
    const elements = elementsOf(renderMarkdown(card));
    expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(TAGS);
    const cells = elements.filter(({ tagName }) => tagName === "td").map(textOf);
    expect(cells.filter((_, at) => at % 3 === 1)).toEqual(card.controls.map(({ answer }) => `${signOf(answer)} ${wordOf(answer)}`));
    expect(cells.filter((_, at) => at % 3 === 0).map((text) => text.replace(/, [a-z]+$/u, ""))).toEqual(
      card.controls.map(({ row }) => `${row.id} ${row.title}`),
    );
  });

  it("hostile texts are no markup: the reader sees them as they are", () => {
    const elements = elementsOf(renderMarkdown(hostileCard()));
    expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(TAGS);
    const cells = elements.filter(({ tagName }) => tagName === "td").map(textOf);
    expect(cells.length).toBe(3 * ANSWERS.length);
    expect(cells[0]).toBe(harmless(`${evil("id")} ${evil("title")}, ${evil("severity")}`));
    expect(cells[2]).toContain(harmless(evil("conflict")));
  });

  it("nothing mentions a person or an issue, and nothing becomes a link by itself", () => {
    const html = marked.parse(renderMarkdown(hostileCard()), { async: false, gfm: true }).replaceAll("&#39;", "'");
    expect(html.split(/<[^>]*>/u).filter((text) => /@\w|#\d|:\/\/|www\.|mailto:/u.test(text))).toEqual([]);
  });
});
