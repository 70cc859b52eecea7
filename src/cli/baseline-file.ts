// The file of findings that are not new: one line each, in the order of their files, so that a diff can be read.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { checkShape } from "../config/check-shape.ts";
import { API_VERSION, type RecordShape, type TextShape } from "../config/definition.ts";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { LIMITS } from "../manifests/limits.ts";
import { type PlacedDiagnostic, readOneDocument } from "../manifests/read.ts";
import { isRecord } from "../manifests/record.ts";
import { spelled } from "../reports/json.ts";
import { type MarkedFinding, nameOf, shortMessage } from "../reports/report.ts";
import { compareTexts } from "./compare.ts";
import { nearest } from "./nearest.ts";

export interface BaselineEntry {
  readonly fingerprint: string;
  /** Relative to the baseline's folder; `-` for standard input. */
  readonly file: string;
  readonly control: string;
  /** For the reader of a diff; not compared. */
  readonly resource: string;
  readonly message: string;
}
export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

const text = (description: string): TextShape => ({ kind: "text", description });
const FILE: RecordShape = {
  kind: "record",
  description: "Findings that are not new",
  required: ["apiVersion", "kind", "findings"],
  fields: {
    apiVersion: { kind: "choice", description: "The version of this form", choices: [API_VERSION] },
    kind: { kind: "choice", description: "What the file is", choices: ["Baseline"] },
    findings: {
      kind: "list",
      description: "The findings",
      // A pruned baseline may have nothing left.
      mayBeEmpty: true,
      items: {
        kind: "record",
        description: "A finding",
        required: ["fingerprint", "file"],
        fields: {
          fingerprint: text("What tells it from others"),
          file: text("Where it is"),
          control: text("Whose it is"),
          resource: text("What it is about"),
          message: text("What it says"),
        },
      },
    },
  },
};

/** Reads and checks a baseline; faults go to `faults`. */
export function readBaseline(path: string, faults: PlacedDiagnostic[]): Baseline {
  const read = readOneDocument(path, { ...LIMITS, jsonDocument: LIMITS.fileBytes, jsonNodes: 5_000_000 });
  if ("faults" in read) {
    faults.push(...read.faults);
    return { path, entries: [] };
  }
  const { value, locate, locateKey } = read;
  const wrong = checkShape(FILE, value, [], { file: path, locate, locateKey, nearest });
  faults.push(...wrong);
  const items = wrong.length === 0 && isRecord(value) && Array.isArray(value["findings"]) ? value["findings"] : [];
  return { path, entries: items.map(entryFrom) };
}

function entryFrom(item: unknown): BaselineEntry {
  const fields = isRecord(item) ? item : {};
  const [fingerprint = "", file = "", control = "", resource = "", message = ""] = ["fingerprint", "file", "control", "resource", "message"].map((key) =>
    String(fields[key] ?? ""),
  );
  return { fingerprint, file, control, resource, message };
}

/** True for the object that a baseline is to whoever reads manifests. */
export function isBaseline(apiVersion: string, kindName: string): boolean {
  return apiVersion.startsWith("dok-policies/") && kindName === "Baseline";
}

/** Findings as a baseline at this path has them. */
export function entriesOf(findings: readonly MarkedFinding[], path: string): readonly BaselineEntry[] {
  const fromFolder = pathsFrom(path);
  return findings.map(({ finding, fingerprint }) => ({
    fingerprint,
    file: fromFolder(finding.file),
    control: finding.control,
    resource: nameOf(finding.resource),
    message: shortMessage(finding),
  }));
}

/** Paths as the baseline at this path has them. */
export function pathsFrom(path: string): (file: string) => string {
  const folder = real(dirname(path));
  return (file) => (file === "-" ? file : relative(folder, join(real(dirname(file)), basename(file))).replaceAll(sep, "/"));
}

function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}

/** What tells an entry from all others. */
export function keyOf({ file, fingerprint }: Pick<BaselineEntry, "file" | "fingerprint">): string {
  return `${file}\0${fingerprint}`;
}

/** The file's text, in pieces. */
export function* baselineText(entries: readonly BaselineEntry[]): Generator<string> {
  yield `{\n  "apiVersion": "${API_VERSION}",\n  "kind": "Baseline",\n  "findings": [`;
  const inOrder = entries.toSorted(
    (a, b) =>
      compareTexts(a.file, b.file) || compareTexts(a.control, b.control) || compareTexts(a.message, b.message) || compareTexts(a.fingerprint, b.fingerprint),
  );
  for (const [index, entry] of inOrder.entries()) {
    yield `${index === 0 ? "" : ","}\n    ${spelled(JSON.stringify(entry))}`;
  }
  yield inOrder.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}

/** A warning that some entries are no longer found. */
export function goneWarning({ path }: Baseline, count: number): PlacedDiagnostic {
  return createDiagnostic("DOK5211", { file: path }, { count: String(count), path });
}
