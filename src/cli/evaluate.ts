// Objects through policy.wasm: findings with their place in the file, and what could not be seen or was left out.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { oneEach, readEdit } from "../fix/field-edit.ts";
import { labelsOf } from "../exemptions/labels.ts";
import { loadWasmPolicy, type WasmPolicy } from "../engines/wasm.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { OutOfTime, withinTime } from "../manifests/time-limit.ts";
import type { FramedFinding, NotSeen, PlacedClaim, ResourceName, Skip } from "../reports/report.ts";
import { withClaims } from "./claims.ts";
import { noBundle, type PackFile, type PackResource, readPolicy } from "./pack-file.ts";

/** What one object came to. */
export type Verdict =
  | { readonly kind: "skipped"; readonly what: Skip; readonly reason: string }
  | { readonly kind: "failed"; readonly diagnostic: PlacedDiagnostic; readonly error?: unknown }
  | {
      readonly kind: "judged";
      readonly enforced: readonly string[];
      readonly findings: readonly FramedFinding[];
      readonly notVisible: readonly NotSeen[];
      readonly claims: readonly PlacedClaim[];
    };

export type Parameters = { readonly [control: string]: { readonly [name: string]: unknown } };

export interface Evaluator {
  readonly evaluate: (object: ManifestObject) => Promise<Verdict>;
}

interface Reported {
  readonly kind: "violation" | "unseen";
  readonly control: string;
  readonly severity: string;
  readonly field: string;
  readonly message: string;
  readonly fix: string;
  readonly edit?: string;
}

/** Judges each object by the entrypoint of its kind; `milliseconds` bounds each. Throws Refused where there is no usable policy.wasm. */
export async function openEvaluator(pack: PackFile, parameters: Parameters, milliseconds = 30_000): Promise<Evaluator> {
  let wasm = await load();
  const evaluate = async (object: ManifestObject): Promise<Verdict> => {
    const matched = matchResource(object, pack);
    if ("reason" in matched) {
      return { kind: "skipped", ...matched };
    }
    if (matched.entrypoint === null) {
      return withClaims(verdictOf(object, matched, []), object, matched, pack);
    }
    try {
      return withClaims(verdictOf(object, matched, run(wasm, object, matched, parameters, milliseconds)), object, matched, pack);
    } catch (error) {
      // What was stopped in its middle cannot go on.
      wasm = await load();
      return failed(object, error);
    }
  };
  return { evaluate };
}

async function load(): Promise<WasmPolicy> {
  try {
    return await loadWasmPolicy(readPolicy());
  } catch (error) {
    throw error instanceof Error && error.name === "EngineError" ? noBundle(error.message.split("\n")[0] ?? "") : error;
  }
}

/** Small objects are never slow, and the clock costs more than they do. */
const SMALL = 1024;

function run(wasm: WasmPolicy, object: ManifestObject, resource: PackResource, parameters: Parameters, milliseconds: number): readonly Reported[] {
  const kind = { group: resource.group, version: versionOf(object.apiVersion), kind: resource.kind };
  const input = { review: { object: object.value, kind }, parameters };
  const evaluate = (): unknown => wasm.evaluate(input, resource.entrypoint ?? "");
  const answer = JSON.stringify(object.value).length > SMALL ? withinTime(milliseconds, evaluate) : evaluate();
  if (!Array.isArray(answer)) {
    throw new TypeError(`${resource.entrypoint} answered no list`);
  }
  return answer;
}

function failed(object: ManifestObject, error: unknown): Verdict {
  const { file, kindName, name } = object;
  const reason = error instanceof Error ? error.message.replaceAll("\n", ";") : String(error);
  const isSlow = error instanceof OutOfTime;
  const params = { kind: kindName, name, reason: isSlow ? reason : `${kindName} ${name}: ${reason}` };
  const diagnostic = { ...createDiagnostic(isSlow ? "DOK5013" : "DOK9000", { file }, params), ...object.locate("metadata.name") };
  return isSlow ? { kind: "failed", diagnostic } : { kind: "failed", diagnostic, error };
}

function verdictOf(object: ManifestObject, matched: PackResource, reported: readonly Reported[]): Omit<Extract<Verdict, { kind: "judged" }>, "claims"> {
  const { operator } = matched;
  const resource: ResourceName = { apiVersion: object.apiVersion, kind: object.kindName, namespace: object.namespace, name: object.name };
  const labels = reported.length === 0 ? {} : labelsOf(object.value);
  const stated = matched.notVisible.map(({ control, reason }) => ({ control, operator, resource, reason }));
  const unseen = reported
    .filter(({ kind }) => kind === "unseen")
    .map(({ control, field, message }) => ({ control, operator, resource, reason: `${field}: ${message}` }));
  const findings = oneEach(reported)
    .filter(({ kind }) => kind === "violation")
    .map(({ control, severity, message, fix, field, edit: said = "" }): FramedFinding => {
      const edit = readEdit(said, field);
      const { line, column, endColumn, excerpt } = object.locate(field);
      const rendered = object.renderedFrom === undefined ? {} : { renderedFrom: object.renderedFrom };
      return {
        finding: {
          control,
          severity,
          message,
          fix,
          ...(edit === undefined ? {} : { edit }),
          field,
          file: object.file,
          line,
          column,
          ...rendered,
          operator,
          resource,
        },
        labels,
        endColumn,
        excerpt,
      };
    });
  return { kind: "judged", enforced: matched.enforced, findings, notVisible: [...stated, ...unseen] };
}

function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf("/") + 1);
}

/** The pack's resource, by group and kind; or why there is none. */
export function matchResource({ apiVersion, kindName }: ManifestObject, pack: PackFile): PackResource | { readonly what: Skip; readonly reason: string } {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  const version = versionOf(apiVersion);
  const resource = pack.resources.find((candidate) => candidate.group === group && candidate.kind === kindName);
  if (resource === undefined) {
    return group === OWN_GROUP
      ? { what: "left-out", reason: "a file for dok-policies itself" }
      : { what: "unknown-kind", reason: `no control reads ${apiVersion} ${kindName}` };
  }
  return resource.versions.includes(version)
    ? resource
    : { what: "unknown-version", reason: `${kindName} of ${group} has no version ${version} in this pack, only ${resource.versions.join(", ")}` };
}

/** Exemptions, baselines and the like: they stand beside what is checked. */
const OWN_GROUP = "dok-policies";
