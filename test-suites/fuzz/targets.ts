// What reads texts of others, and what must hold whatever they are.
import { ok } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { parse as parseCsv } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { parseAllDocuments } from "yaml";
import { readBaseline } from "../../src/cli/baseline-file.ts";
import { type Evaluator, openEvaluator } from "../../src/cli/evaluate.ts";
import { exempt } from "../../src/cli/exempt.ts";
import { type Judged, judge } from "../../src/cli/judge.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { readParameters } from "../../src/cli/parameters.ts";
import { readConfig } from "../../src/config/read.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readExemptions } from "../../src/exemptions/read.ts";
import { FORMAT_NAMES, type FormatName } from "../../src/reports/format-names.ts";
import { markFindings } from "../../src/reports/fingerprint.ts";
import { FORMATS } from "../../src/reports/formats.ts";
import type { Report } from "../../src/reports/report.ts";
import { readPage } from "../reports/support/nodes.ts";
import type { Target } from "./fuzz.ts";

const pack = readPack();
const choice = { controls: new Set(pack.controls.map(({ id }) => id)), leastSeverity: 0 };
const isSarif = new Ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

/** Each by its name, which is a folder of the corpus. */
export function targetsIn(folder: string, evaluator: Evaluator): { readonly [name: string]: Target } {
  const put = (name: string, input: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, input);
    return path;
  };
  return {
    manifests: async (input) => {
      checkReport(await judged(input, evaluator), input);
    },
    config: (input) => {
      const path = put("config.yaml", input);
      const faults: Diagnostic[] = [];
      const config = readConfig(path, pack, nearest, faults);
      placed(faults, path, input);
      ok((config === undefined) === faults.length > 0, "a configuration, or what is wrong with it");
    },
    exemptions: (input) => {
      const path = put("exemptions.yaml", input);
      const { exemptions, diagnostics } = readExemptions(path, pack);
      placed(diagnostics, path, input);
      ok(
        diagnostics.length > 0 || exemptions.every(({ reason, expires, match }) => reason !== "" && expires !== "" && Object.keys(match).length > 0),
        "each exemption is whole",
      );
    },
    baseline: (input) => {
      const path = put("baseline.json", input);
      const faults: Diagnostic[] = [];
      const { entries } = readBaseline(path, faults);
      placed(faults, path, input);
      ok(faults.length === 0 || entries.length === 0, "entries, or what is wrong with them");
    },
    params: (input) => {
      const path = put("params.yaml", input);
      const faults: Diagnostic[] = [];
      readParameters(path, pack, faults);
      placed(faults, path, input);
    },
  };
}

export async function evaluatorOfPack(): Promise<Evaluator> {
  return await openEvaluator(pack, {}, 5_000);
}

/** Judges standard input, and counts what is judged. */
async function judged(input: Buffer, evaluator: Evaluator): Promise<Judged> {
  const seen = new Set<unknown>();
  let asked = 0;
  const evaluate: Evaluator["evaluate"] = (given) => {
    for (const object of [given].flat()) {
      seen.add(object);
      asked += 1;
    }
    return evaluator.evaluate(given);
  };
  const result = await judge({ paths: ["-", "-"], standardInput: input }, choice, { ...evaluator, evaluate });
  ok(asked === seen.size && asked === result.objects, "each object is judged once");
  ok(result.files === 1 && result.evaluated <= result.objects, "the counts agree");
  ok(result.errors.length === 0, `an error of ours: ${String(result.errors[0])}`);
  placed(result.faults, "-", input);
  for (const { finding } of result.findings) {
    ok(within(finding.line, input) && finding.column >= 1 && finding.file === "-", `a finding at ${finding.line}:${finding.column}`);
    ok(finding.message.length <= 4 * 256 && !/[\p{Cc}]/u.test(finding.message), "a message is one short line");
  }
  ok(!("polluted" in {}), "nothing reaches the prototype of all objects");
  return result;
}

function placed(faults: readonly Diagnostic[], path: string, input: Buffer): void {
  for (const { code, file, line = 0, column = 0, message } of faults) {
    ok(code !== "DOK9000", `a bug of ours: ${message}`);
    ok(file === path && within(line, input) && column >= 1, `${code} at ${file}:${line}:${column}: ${message}`);
  }
}

/** The end counts as a line, whatever ends one. */
function within(line: number, input: Buffer): boolean {
  return line >= 1 && line <= input.toString("utf8").split(/\r\n|[\n\r\u0085\u2028\u2029]/u).length + 1;
}

/** In every form: well-formed, and with nothing in it that is obeyed. */
function checkReport({ errors: _, read: __, ...rest }: Judged, input: Buffer): void {
  const whole: Report = { ...rest, findings: markFindings(rest.findings) };
  const { report, warnings } = exempt(whole, { exemptions: undefined, today: "2026-12-31" }, true);
  placed(warnings, "-", input);
  const options = { base: "/", workspace: "/", notVisible: true, color: false };
  // Two of the forms each time: all of them take longer than the rest.
  const turn = input.reduce((sum, byte) => sum + byte, 0);
  for (const format of [turn, turn + 1].flatMap((at) => FORMAT_NAMES[at % FORMAT_NAMES.length] ?? [])) {
    const text = [...FORMATS[format](pack, { ...report, faults: [...report.faults, ...warnings] }, options)].join("");
    ok(
      !/[\p{Cs}\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u.test(text.replaceAll("\r\n", "\n")),
      `${format}: a sign that is obeyed or not seen`,
    );
    READERS[format](text);
  }
}

const json = (text: string): unknown => JSON.parse(text);
const yaml = (text: string): void => {
  for (const document of parseAllDocuments(text)) {
    ok("errors" in document && document.errors.length === 0, "YAML");
  }
};
const lines = (text: string): void => {
  ok(!/^(?!::(?:error|warning|notice) [^\n]*::)\s*::|##[a-z]*\[/imu.test(text), "a command to the log");
};

/** Throws where the text is not of its form. */
const READERS: { readonly [F in FormatName]: (text: string) => void } = {
  human: lines,
  github: lines,
  markdown: (text) => ok(!/<(?:script|img|b)\b/iu.test(text.replace(/`[^`\n]*`/gu, "")), "markup"),
  json: (text) => {
    json(text);
  },
  sarif: (text) => {
    ok(isSarif(json(text)), JSON.stringify(isSarif.errors?.slice(0, 2)));
  },
  junit: (text) => {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(text).close();
  },
  csv: (text) => {
    const rows: readonly (readonly string[])[] = parseCsv(text);
    ok(new Set(rows.map(({ length }) => length)).size === 1, "rows of one length");
    ok(!rows.flat().some((cell) => /^[=+@\t\r]|^-(?!$|\d)/u.test(cell)), "no cell is a formula");
  },
  policyreport: yaml,
  openreports: yaml,
  html: (text) => {
    const { elements, faults } = readPage(text);
    ok(
      faults.length === 0 && elements.every(({ tagName, attrs }) => tagName !== "script" && !attrs.some(({ name }) => name.startsWith("on"))),
      `a page: ${faults[0]}`,
    );
  },
};
