/** The page's whole style. Both themes keep a contrast of 4.5 to 1 or more. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1c2024; --soft: #5b636b; --line: #d8dde2; --card: #f6f8fa;
  --critical: #a4001d; --high: #b3261e; --medium: #8a5a00; --low: #0a6380; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --text: #e6e9ec; --soft: #a3acb5; --line: #353b42; --card: #1d2125;
  --critical: #ff8a8f; --high: #ff9d8f; --medium: #f0bd5a; --low: #7cc8e8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0; }
p { margin: 0.25rem 0; }
header p, section > p, .where, dt { color: var(--soft); }
ul { list-style: none; margin: 0.5rem 0; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.counts li { border: 1px solid var(--line); border-left: 4px solid var(--mark); border-radius: 4px; padding: 0.25rem 0.75rem; }
.items li { border-left: 4px solid var(--mark, var(--line)); background: var(--card); border-radius: 4px; margin: 0.5rem 0; padding: 0.5rem 0.75rem; }
.critical { --mark: var(--critical); } .high, .error { --mark: var(--high); } .medium, .warning { --mark: var(--medium); } .low { --mark: var(--low); }
.what { font-weight: 600; }
.level { color: var(--mark); text-transform: uppercase; font-size: 0.8rem; letter-spacing: 0.03em; }
.count { color: var(--soft); font-weight: normal; }
code { font: 0.875rem/1.4 ui-monospace, monospace; }
dl { display: grid; grid-template-columns: 3rem 1fr; gap: 0 0.5rem; margin: 0.25rem 0 0; }
dd { margin: 0; }
details { margin-top: 2rem; }
summary { cursor: pointer; font-size: 1.15rem; font-weight: 600; }
@media print { body { background: none; } .items li { break-inside: avoid; } }
`;
