// The page as people see it: in a real browser, on a phone and on a wide screen, by day and by night, and on paper.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../src/scorecard/render-html.ts";
import { Browser, type View } from "./support/browser.ts";
import { exampleCard, hostileCard } from "./support/cards.ts";
import { MEASURE, type Measured } from "./support/measure.ts";

const CARDS = { example: exampleCard(), hostile: hostileCard() };
const SIZES = { phone: { width: 390, height: 844 }, narrow: { width: 360, height: 740 }, wide: { width: 1400, height: 900 } };
const SMALLEST = 12;
/** DOK_SCREENSHOTS=<folder> keeps the pictures, for people to look at. */
const kept = process.env["DOK_SCREENSHOTS"];
const folder = kept ?? mkdtempSync(join(tmpdir(), "dok-scorecard-"));
const urlOf = (card: keyof typeof CARDS): string => pathToFileURL(join(folder, `${card}.html`)).href;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const [name, card] of Object.entries(CARDS)) {
    writeFileSync(join(folder, `${name}.html`), renderHtml(card));
  }
  browser = await Browser.open();
});

afterAll(async () => {
  await browser?.close();
  if (kept === undefined) {
    rmSync(folder, { recursive: true });
  }
});

async function measure(card: keyof typeof CARDS, view: View): Promise<Measured> {
  await browser.show(urlOf(card), view);
  await browser.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  return JSON.parse(String(await browser.evaluate(MEASURE)));
}

const VIEWS = (["example", "hostile"] as const).flatMap((card) =>
  Object.entries(SIZES).flatMap(([size, { width, height }]) => (["light", "dark"] as const).map((scheme) => [card, size, { width, height, scheme }] as const)),
);

describe.each(VIEWS)("the %s card, %s, %j", (card, size, view) => {
  it("fits, and can be read", async () => {
    const { scrollWidth, innerWidth, texts, pale, small } = await measure(card, view);
    writeFileSync(join(folder, `${card}-${size}-${view.scheme}.png`), await browser.screenshot({ whole: false }));
    expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(texts).toBeGreaterThan(card === "example" ? 500 : 80);
    expect(small.filter(({ size: pixels }) => pixels < SMALLEST)).toEqual([]);
    expect(pale).toEqual([]);
  });
});

describe("the measure", () => {
  it("would see a page that is too wide, too small or too pale", async () => {
    writeFileSync(
      join(folder, "bad.html"),
      '<body style="background:#fff"><p style="width:2000px">wide</p><p style="font-size:9px">small</p><p style="color:#999">pale</p></body>',
    );
    await browser.show(pathToFileURL(join(folder, "bad.html")).href, { ...SIZES.wide, scheme: "light" });
    const { scrollWidth, innerWidth, small, pale }: Measured = JSON.parse(String(await browser.evaluate(MEASURE)));
    expect(scrollWidth).toBeGreaterThan(innerWidth);
    expect(small.map(({ text }) => text)).toEqual(["small"]);
    expect(pale.map(({ text }) => text)).toEqual(["pale"]);
  });
});

describe("what can be done with it", () => {
  const shown = (selector: string) => browser.evaluate(`[...document.querySelectorAll('${selector}')].filter((each) => each.checkVisibility()).length`);
  const wide: View = { ...SIZES.wide, scheme: "light" };

  it("a count hides and shows the controls with its answer", async () => {
    await browser.show(urlOf("example"), wide);
    const [met, open] = [await shown(".control.met"), await shown(".control.manual")];
    expect([met, open]).toEqual(["met", "manual"].map((answer) => CARDS.example.controls.filter((control) => control.answer === answer).length));
    await browser.evaluate("document.querySelector('label.met').click()");
    expect([await shown(".control.met"), await shown(".control.manual")]).toEqual([0, open]);
    await browser.evaluate("document.querySelector('label.met').click()");
    expect(await shown(".control.met")).toBe(met);
  });

  it("a cell leads to its control and unfolds it", async () => {
    await browser.show(urlOf("example"), wide);
    expect(await shown("#control-2")).toBe(0);
    await browser.evaluate(
      "new Promise((done) => { addEventListener('hashchange', done); document.querySelector('a[href=\"#control-2\"]').click(); }).then(() => 1)",
    );
    expect(await shown("#control-2")).toBe(1);
    expect(await shown("#control-3")).toBe(0);
  });

  it("paper has what is folded on the screen", async () => {
    const { controls } = CARDS.example;
    await browser.show(urlOf("example"), wide);
    expect(await shown(".why")).toBe(controls.filter(({ conflict }) => conflict !== undefined).length);
    await browser.show(urlOf("example"), { ...wide, media: "print" });
    expect(await shown(".why")).toBe(controls.length);
  });
});
