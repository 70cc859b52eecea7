// SARIF 2.1.0, for code scanning. Standard input has no file: its results stand at the template that the document
// names, or at `stdin`, without lines, for the lines are those of the rendered text.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { whyOf } from "./exempted.ts";
import { itemsAsJson, spelled } from "./json.ts";
import { encodePath, uriOf } from "./places.ts";
import {
  countBySeverity,
  type ExemptedFinding,
  type Finding,
  type MarkedFinding,
  nameOf,
  type Report,
  type ReportedControl,
  type ReportedPack,
  type Replacement,
} from "./report.ts";

/** What GitHub sorts alerts by: above 9 critical, from 7 high, from 4 medium. */
const SCORES: { readonly [severity: string]: string } = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
const LEVELS: { readonly [severity: string]: string } = { critical: "error", high: "error", medium: "warning", low: "note" };
const ROOT = "%SRCROOT%";

export interface SarifOptions {
  /** The folder that URIs are relative to. */
  readonly base: string;
}

/** One run with the controls as rules; exempted findings are suppressed results, faults are notifications. */
export function* reportAsSarif(pack: ReportedPack, report: Report, { base }: SarifOptions): Generator<string> {
  const indices = new Map(pack.controls.map(({ id }, index) => [id, index]));
  const driver = {
    name: pack.name,
    semanticVersion: pack.version,
    ...(pack.guideHome === undefined ? {} : { informationUri: pack.guideHome }),
  };
  const hasErrors = report.faults.some(({ severity }) => severity === "error");
  const invocation = { executionSuccessful: !hasErrors, toolExecutionNotifications: report.faults.map((fault) => notificationOf(fault, base)) };
  const { files, documents, objects, evaluated, notVisible, skipped } = report;
  const counts = { files, documents, objects, evaluated, ...countBySeverity(report), notVisible: notVisible.length, skipped: skipped.length };
  yield `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": ${indented(driver, "        ").slice(0, -"\n        }".length)},
          "rules": [`;
  yield* itemsAsJson(pack.controls, (control) => ruleOf(control, pack), "            ");
  yield `
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "invocations": ${indented([invocation], "      ")},
      "properties": ${indented(counts, "      ")},
      "results": [`;
  const results = function* (): Generator<object> {
    for (const found of report.findings) {
      yield { ...resultOf(found, indices, base), ...(report.known === undefined ? {} : { baselineState: "new" }) };
    }
    for (const found of report.known ?? []) {
      const suppressions = [{ kind: "external", status: "accepted", justification: "known by the baseline" }];
      yield { ...resultOf(found, indices, base), baselineState: "unchanged", suppressions };
    }
    for (const exempted of report.exempted ?? []) {
      yield { ...resultOf(exempted.found, indices, base), suppressions: [suppressionOf(exempted)] };
    }
  };
  yield* itemsAsJson(results(), (result) => result, "        ");
  yield `\n      ]\n    }\n  ]\n}\n`;
}

function indented(value: unknown, indentation: string): string {
  return spelled(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indentation}`);
}

function ruleOf({ id, title, severity, section, why }: ReportedControl, { guide, guideHome }: ReportedPack): object {
  return {
    id,
    name: title.replace(/[^A-Za-z0-9]+/gu, ""),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} (${guide}, ${section})` },
    ...(guideHome === undefined ? {} : { helpUri: guideHome }),
    defaultConfiguration: { level: LEVELS[severity] ?? "warning" },
    properties: { "security-severity": SCORES[severity] ?? "5.5", severity, precision: "high", tags: ["security", "kubernetes", section] },
  };
}

function resultOf({ finding, endColumn, fingerprint, replacements }: MarkedFinding, indices: ReadonlyMap<string, number>, base: string): object {
  const { control, severity, message, fix, field, operator, resource } = finding;
  return {
    ruleId: control,
    ruleIndex: indices.get(control) ?? -1,
    level: LEVELS[severity] ?? "warning",
    message: { text: message },
    locations: [{ ...locationOf(finding, endColumn, base), logicalLocations: [{ fullyQualifiedName: `${nameOf(resource)} ${field}`, kind: "resource" }] }],
    ...relatedOf(finding),
    ...(replacements === undefined ? {} : { fixes: [fixOf(finding, replacements, base)] }),
    partialFingerprints: { "dokPolicies/v1": fingerprint },
    properties: { severity, operator, apiVersion: resource.apiVersion, fix },
  };
}

function fixOf({ file, fix }: Finding, replacements: readonly Replacement[], base: string): object {
  return {
    description: { text: fix },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file, base),
        replacements: replacements.map(({ text, ...deletedRegion }) => ({ deletedRegion, ...(text === "" ? {} : { insertedContent: { text } }) })),
      },
    ],
  };
}

function locationOf({ file, line, column, renderedFrom }: Finding, endColumn: number, base: string): object {
  if (file === "-") {
    return { physicalLocation: { artifactLocation: { uri: encodePath(renderedFrom ?? "stdin"), uriBaseId: ROOT } } };
  }
  return { physicalLocation: { artifactLocation: artifactOf(file, base), region: { startLine: line, startColumn: column, endLine: line, endColumn } } };
}

function artifactOf(file: string, base: string): object {
  const uri = uriOf(file, base);
  return uri.startsWith("file:") ? { uri } : { uri, uriBaseId: ROOT };
}

function relatedOf({ file, renderedFrom }: Finding): object {
  return renderedFrom === undefined || file === "-"
    ? {}
    : { relatedLocations: [{ message: { text: "rendered from" }, physicalLocation: { artifactLocation: { uri: encodePath(renderedFrom) } } }] };
}

function suppressionOf({ exemption }: ExemptedFinding): object {
  const { expires, owner, ticket } = exemption;
  return {
    kind: "external",
    status: "accepted",
    justification: whyOf(exemption),
    properties: { expires, ...(owner === undefined ? {} : { owner }), ...(ticket === undefined ? {} : { ticket }) },
  };
}

function notificationOf({ code, severity, message, fix, file, line, column, endColumn }: Diagnostic, base: string): object {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1, ...(endColumn === undefined ? {} : { endColumn }) } };
  const place = file === undefined || file === "-" ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(file, base), ...region } }] };
  return { descriptor: { id: code }, level: severity, message: { text: `${message}. Fix: ${fix}` }, ...place };
}
