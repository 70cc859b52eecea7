// 5xxx: what users hand to the commands; 6001 and 9000: what then ends them.
import type { CodeTable } from "./codes.ts";

export const MANIFEST_CODES = {
  DOK5001: {
    severity: "error",
    message: (p) => `cannot read ${p["path"]}: ${p["reason"]}`,
    why: "what is not read is not checked",
    fix: "correct the path or its permissions",
  },
  DOK5002: {
    severity: "error",
    message: (p) => `malformed document: ${p["reason"]}`,
    why: "tools and engines would refuse it, or not agree on what it says, so it was not checked",
    fix: "correct it at this place",
  },
  DOK5003: {
    severity: "error",
    message: (p) => `${p["path"]} is not text: ${p["reason"]}`,
    why: "manifests are UTF-8 without NUL bytes",
    fix: "save the file as UTF-8 (PowerShell: Out-File -Encoding utf8), or leave it out",
  },
  DOK5004: {
    severity: "error",
    message: (p) => `no object was evaluated: ${p["reason"]}`,
    why: "a check that looked at nothing is no success",
    fix: "name files or folders with objects that the controls read (generated/matrix.md lists them)",
  },
  DOK5005: {
    severity: "error",
    message: (p) => `there is no ${p["what"]} ${p["given"]}${p["nearest"] ? `; did you mean ${p["nearest"]}?` : ""}`,
    why: "a misspelt choice would check nothing and say nothing",
    fix: "choose one of: $choices",
  },
  DOK5006: {
    severity: "error",
    message: (p) => `unusable parameters: ${p["reason"]}`,
    why: "a parameter that isn't understood would silently be the default",
    fix: "correct the parameters file; `dok-policies explain ID` shows what a control takes",
  },
  DOK5007: {
    severity: "error",
    message: (p) => `the pack's bundle cannot be loaded: ${p["reason"]}`,
    why: "check evaluates policy.wasm as it was generated",
    fix: "reinstall the package, or run `dok-policies generate`",
  },
  DOK5008: {
    severity: "error",
    message: (p) => `too much to read: ${p["reason"]}`,
    why: "the check bounds its time and memory, and half a document is not checked",
    fix: "give each object a document of its own, or leave the file out; no object in a cluster is this large",
  },
  DOK5009: {
    severity: "error",
    message: (p) => `a template that is not rendered yet: ${p["reason"]}`,
    why: "only what the template makes is an object",
    fix: "render it first: helm template . | dok-policies check -",
  },
  DOK5010: {
    severity: "error",
    message: (p) => `${p["reason"]}`,
    why: "a command line that is not understood is not run",
    fix: "see `$command`",
  },
  DOK5011: {
    severity: "error",
    message: (p) => `cannot generate into ${p["path"]}: ${p["reason"]}`,
    why: "generate replaces and removes files, so it writes only where that is safe; nothing was changed",
    fix: "name a new or empty folder with --out, or one that generate has written",
  },
  DOK5012: {
    severity: "error",
    message: (p) => `cannot load the policies in ${p["path"]}: ${p["reason"]}`,
    why: "nothing is generated from policies that are not all there",
    fix: "name a folder whose index.ts exports controls, operators, packName, packVersion and guide",
  },
  DOK5013: {
    severity: "error",
    message: (p) => `${p["kind"]} ${p["name"]} could not be evaluated: ${p["reason"]}`,
    why: "an object without a verdict has not passed",
    fix: "shorten its lists, or leave it out",
  },
  DOK5014: {
    severity: "error",
    message: (p) => `the outputs are not clear: ${p["reason"]}`,
    why: "each report goes to one place, and two at one place would be none",
    fix: "name each file after its format: --format sarif --output findings.sarif --format human",
  },
  DOK5015: {
    severity: "error",
    message: (p) => `cannot write ${p["path"]}: ${p["reason"]}`,
    why: "a report that is missing reads as one without findings",
    fix: "name a file in a folder that is there and may be written to",
  },
  DOK5016: {
    severity: "error",
    message: (p) => `passed over without a verdict: ${p["what"]}`,
    why: "--fail-on-skipped asks for a verdict on each of these",
    fix: "the report lists them: leave them out of the paths, or ask for fewer with --fail-on-skipped",
  },
  DOK5020: {
    severity: "error",
    message: (p) => `cannot edit ${p["path"]}: ${p["reason"]}`,
    why: "a file that is edited is replaced as a whole or not at all; this one is as it was",
    fix: "let this file and its folder be written to, or see what would change with --fix-dry-run",
  },
  DOK6001: {
    severity: "error",
    message: (p) => `${p["reason"]}`,
    why: "generate has opa compile the bundle when its sources have changed",
    fix: "run `scripts/engines/build.sh opa`",
  },
  DOK9000: {
    severity: "error",
    message: (p) => `internal error: ${p["reason"]}`,
    why: "this is our bug, not a fault of your files",
    fix: "run again with --debug, and report what it shows",
  },
} as const satisfies CodeTable;
