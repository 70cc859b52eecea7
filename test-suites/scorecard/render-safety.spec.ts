// In no form does a text of others reach a terminal, the log of a job, or a reader as more than text.
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/scorecard/render-html.ts";
import { renderHuman } from "../../src/scorecard/render-human.ts";
import { renderJson } from "../../src/scorecard/render-json.ts";
import { renderMarkdown } from "../../src/scorecard/render-markdown.ts";
import { exampleCard, hostileCard } from "./support/cards.ts";

const FORMS = { human: renderHuman, json: renderJson, markdown: renderMarkdown, html: renderHtml };

describe.each(Object.entries(FORMS))("%s", (_, render) => {
  const text = render(hostileCard());

  it("has no character that is obeyed or not seen", () => {
    expect(text.replaceAll("\n", "").match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe]/gu)).toBeNull();
    for (const name of ["subject", "says", "question", "conflict", "note", "caution"]) {
      expect(text, name).toContain(`=${name}`);
    }
  });

  it("has no command for the log of a job", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => /^\s*::|##[a-z]*\[/iu.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  it("has every control of the list", () => {
    const whole = render(exampleCard()).replace(/<!-- -->|\\(?=[-_])/gu, "");
    for (const { row } of exampleCard().controls) {
      expect(whole).toContain(row.title.replaceAll("&", "&amp;"));
    }
  });

  it("ends with a line's end, and takes an empty list", () => {
    expect(render({ ...exampleCard(), controls: [], cautions: [] })).toMatch(/\n$/u);
  });
});
