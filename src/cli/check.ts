// `check`: manifests against the committed policy.wasm. Node is all it needs; nothing goes over a network.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatEntry, plainLine } from "../diagnostics/format.ts";
import { type ReadManifests, readManifests } from "../manifests/read.ts";
import { type Evaluated, evaluateObjects, type Parameters } from "./evaluate.ts";
import { type PackFile, readPack } from "./pack-file.ts";
import type { Outcome } from "./outcome.ts";

export interface CheckOptions {
  readonly format: string;
  readonly control?: readonly string[];
  readonly severity?: string;
  readonly params?: string;
  readonly notVisible?: boolean;
}

const LEVELS = ["low", "medium", "high", "critical"];

export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const pack = readPack();
  const faults: Diagnostic[] = [...chosenFaults(options, pack)];
  const parameters = options.params === undefined ? {} : readParameters(options.params, pack, faults);
  if (faults.length > 0) {
    return { exitCode: 2, out: "", diagnostics: faults };
  }
  const read = readManifests(paths, () => readFileSync(0));
  const all = await evaluateObjects(read.objects, pack, parameters);
  const evaluated: Evaluated = {
    ...all,
    findings: all.findings.filter(
      ({ control, severity }) => isChosen(control, options) && LEVELS.indexOf(severity) >= LEVELS.indexOf(options.severity ?? "low"),
    ),
    notVisible: all.notVisible.filter(({ control }) => isChosen(control, options)),
    skipped: [...read.skipped, ...all.skipped],
  };
  const diagnostics = [...read.diagnostics, ...(all.evaluated === 0 ? [createDiagnostic("DOK5004", undefined, {})] : [])];
  const out = options.format === "json" ? asJson(pack, read, evaluated) : asText(read, evaluated, options.notVisible === true);
  return { exitCode: diagnostics.length > 0 ? 2 : evaluated.findings.length > 0 ? 1 : 0, out, diagnostics };
}

function isChosen(control: string, { control: chosen }: CheckOptions): boolean {
  return chosen === undefined || chosen.includes(control);
}

function chosenFaults(options: CheckOptions, pack: PackFile): readonly Diagnostic[] {
  const ids = pack.controls.map(({ id }) => id);
  const unknown = (options.control ?? [])
    .filter((id) => !ids.includes(id))
    .map((id) => createDiagnostic("DOK5005", undefined, { what: "control", given: id, choices: ids.join(", ") }));
  const level =
    options.severity !== undefined && !LEVELS.includes(options.severity)
      ? [createDiagnostic("DOK5005", undefined, { what: "severity", given: options.severity, choices: LEVELS.join(", ") })]
      : [];
  return [...unknown, ...level];
}

/** `{ "KSI-5": { "privateMarks": […] } }` in YAML or JSON; an unknown control, name or type is a fault. */
function readParameters(path: string, pack: PackFile, faults: Diagnostic[]): Parameters {
  let given: unknown;
  try {
    given = parse(readFileSync(path, "utf8"));
  } catch (error) {
    faults.push(createDiagnostic("DOK5006", { file: path }, { path, reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) }));
    return {};
  }
  const fault = parameterFault(given, pack);
  if (fault !== undefined) {
    faults.push(createDiagnostic("DOK5006", { file: path }, { path, reason: fault }));
    return {};
  }
  return given as Parameters;
}

function parameterFault(given: unknown, pack: PackFile): string | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return "it is no map of controls";
  }
  for (const [id, values] of Object.entries(given)) {
    const control = pack.controls.find((candidate) => candidate.id === id);
    if (control === undefined) {
      return `there is no control ${id}`;
    }
    for (const [name, value] of Object.entries(values ?? {})) {
      const param = control.params[name];
      if (param === undefined) {
        return `${id} has no parameter ${name}`;
      }
      const isRight = Array.isArray(param.default) ? Array.isArray(value) : typeof value === typeof param.default;
      if (!isRight) {
        return `${id}.${name} must be ${param.kind}`;
      }
    }
  }
  return undefined;
}

function countBySeverity(evaluated: Evaluated): { readonly critical: number; readonly high: number; readonly medium: number; readonly low: number } {
  const count = (level: string): number => evaluated.findings.filter(({ severity }) => severity === level).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

function asJson(pack: PackFile, read: ReadManifests, evaluated: Evaluated): string {
  const report = {
    schemaVersion: 1,
    pack: { name: pack.name, version: pack.version, guide: pack.guide },
    summary: {
      files: read.files,
      documents: read.documents,
      objects: read.objects.length,
      evaluated: evaluated.evaluated,
      findings: countBySeverity(evaluated),
    },
    findings: evaluated.findings.map(({ endColumn: _end, source: _source, ...finding }) => finding),
    notVisible: evaluated.notVisible,
    skipped: evaluated.skipped,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asText(read: ReadManifests, evaluated: Evaluated, withNotVisible: boolean): string {
  const findings = evaluated.findings.map((finding) => {
    const what = finding.message.replace(/\. Fix: .*$/su, "");
    return formatEntry(`${finding.severity} ${what}`, finding, [
      ["fix", `${finding.fix} (${finding.field})`],
      ["on", `${finding.resource.kind} ${finding.resource.name}, ${finding.operator}`],
    ]);
  });
  const unseen = withNotVisible
    ? evaluated.notVisible.map(({ control, resource, reason }) => plainLine(`not visible ${control} ${resource.kind} ${resource.name}: ${reason}`))
    : [];
  const skipped = evaluated.skipped.map(({ file, document, reason }) => plainLine(`skipped ${file} document ${document}: ${reason}`));
  const { critical, high, medium, low } = countBySeverity(evaluated);
  const counts = `${read.files} files, ${read.documents} documents, ${read.objects.length} objects, ${evaluated.evaluated} evaluated`;
  const summary = `${counts}; ${evaluated.findings.length} findings (${critical} critical, ${high} high, ${medium} medium, ${low} low), ${evaluated.notVisible.length} not visible, ${evaluated.skipped.length} skipped`;
  return `${[...findings, ...unseen, ...skipped, summary].join("\n\n")}\n`;
}
