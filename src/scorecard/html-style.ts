import { ANSWERS } from "./scorecard.ts";
import type { AnswerCounts } from "./words.ts";

/** The page's whole style: the counts give the bar its shares. Both themes keep a contrast of 4.5 to 1 or more. */
export function styleOf(counts: AnswerCounts): string {
  const shares = ANSWERS.map((answer) => `.bar .${answer} { flex-grow: ${counts[answer]}; }`);
  const switches = ANSWERS.map((answer) => `main:has(#show-${answer}:not(:checked)) .control.${answer} { display: none; }`);
  return `${STYLE}${[...shares, ...switches].join("\n")}\n`;
}

const STYLE = `
:root { color-scheme: light dark; --page: #f4f6f8; --card: #fff; --text: #1c2024; --soft: #535c65; --line: #d5dbe1; --link: #0b57a4;
  --met: #14663a; --met-back: #ddf3e4; --not-met: #a1182b; --not-met-back: #fde4e4;
  --not-visible: #714c00; --not-visible-back: #fcefcb; --manual: #3d4a63; --manual-back: #e6eaf2; }
@media (prefers-color-scheme: dark) { :root { --page: #121518; --card: #1b1f24; --text: #e6e9ec; --soft: #a8b1ba; --line: #343b43; --link: #8fc2ff;
  --met: #86dca5; --met-back: #143524; --not-met: #ffa3a3; --not-met-back: #47191f;
  --not-visible: #f3cc73; --not-visible-back: #3c2f10; --manual: #bac8e2; --manual-back: #272f3f; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: clamp(1.5rem, 5vw, 2.25rem); line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; }
p, ul { margin: 0.25rem 0; }
ul { list-style: none; padding: 0; }
a { color: var(--link); }
header p, .sum, .sees { color: var(--soft); }
.kind, .name { font-weight: 600; font-size: 0.875rem; }
.met { --ink: var(--met); --back: var(--met-back); } .not-met { --ink: var(--not-met); --back: var(--not-met-back); }
.not-visible { --ink: var(--not-visible); --back: var(--not-visible-back); } .manual { --ink: var(--manual); --back: var(--manual-back); }
.sign { display: inline-block; min-width: 1em; text-align: center; font-weight: 700; }
.caution, .conflict { border-left: 4px solid var(--not-met); background: var(--not-met-back); color: var(--not-met); padding: 0.5rem 0.75rem; border-radius: 4px; }
header .caution { color: var(--not-met); }
.bar { display: flex; gap: 2px; height: 0.75rem; margin: 1rem 0; border-radius: 6px; overflow: hidden; }
.bar span { flex-basis: 0; background: var(--ink); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.5rem; margin: 1rem 0; }
.counts label { background: var(--back); color: var(--ink); border: 2px solid var(--ink); border-radius: 8px; padding: 0.5rem 0.75rem; cursor: pointer; }
.counts b { font-size: 1.5rem; line-height: 1.2; }
.counts label:has(input:not(:checked)) { background: none; border-style: dashed; text-decoration: line-through; }
.counts input { position: absolute; opacity: 0; }
.counts label:has(:focus-visible), a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.overview { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18.5rem, 100%), 1fr)); gap: 0.75rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem; }
.sum { font-size: 0.875rem; }
.tile ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); gap: 0.3rem; margin-top: 0.5rem; }
.cell { display: block; background: var(--back); color: var(--ink); border-radius: 4px; padding: 0.2rem 0.4rem; font-size: 0.8125rem; text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cell:hover { outline: 2px solid var(--ink); }
.control { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--ink); border-radius: 6px; margin: 0.4rem 0; }
summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.75rem; padding: 0.5rem 0.75rem; cursor: pointer; }
summary::after { content: "\\25be"; margin-left: auto; color: var(--soft); }
details[open] > summary::after { content: "\\25b4"; }
.answer { background: var(--back); color: var(--ink); border-radius: 4px; padding: 0.05rem 0.5rem; font-size: 0.875rem; font-weight: 600; min-width: 7.25rem; white-space: nowrap; }
.title { flex: 1 1 14rem; }
.brief { display: block; color: var(--soft); font-size: 0.9375rem; }
.severity { color: var(--soft); font-size: 0.875rem; }
.why { padding: 0 0.75rem 0.75rem; scroll-margin-top: 4rem; }
.why li { border-left: 3px solid var(--line); padding-left: 0.6rem; margin: 0.4rem 0; }
.why .name { margin-top: 0.6rem; }
.on, .fix { color: var(--soft); }
.sees { font-size: 0.875rem; margin-top: 0.6rem; }
code { font: 0.875rem/1.4 ui-monospace, monospace; }
@media print { body { background: none; } main { max-width: none; padding: 0; } .tile, .control { break-inside: avoid; } h2 { break-after: avoid; }
  .bar, .cell, .answer, .counts label { print-color-adjust: exact; -webkit-print-color-adjust: exact; } summary::after { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; } }
`;
