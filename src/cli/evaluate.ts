// Objects to verdicts: findings with their place in the file, and what could not be seen or was left out.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { compareTexts } from "./compare.ts";
import { oneEach, readEdit } from "../fix/field-edit.ts";
import { labelsOf } from "../exemptions/labels.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import { OutOfTime, withinTime } from "../manifests/time-limit.ts";
import type { FramedFinding, NotSeen, PlacedClaim, ResourceName, Skip } from "../reports/report.ts";
import { withClaims } from "./claims.ts";
import type { Reported } from "../ir/interpret.ts";
import { NO_OTHERS, type Others } from "../ir/others.ts";
import type { Parameters } from "./engine.ts";
import { hasUnits, unitEngine } from "./engine-units.ts";
import { wasmEngine } from "./engine-wasm.ts";
import type { PackFile, PackResource } from "./pack-file.ts";

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

export interface Evaluator {
  /** A verdict for each of the objects, in their order. */
  readonly evaluate: (objects: readonly ManifestObject[]) => Promise<readonly Verdict[]>;
  /** From now on objects are judged among these. */
  readonly lookAmong: (others: Others) => void;
}

/** Judges each object by the entrypoint of its kind; `milliseconds` bounds each. Throws Refused where the bundle is not whole. */
export async function openEvaluator(pack: PackFile, parameters: Parameters, milliseconds = 30_000): Promise<Evaluator> {
  const engine = hasUnits() ? unitEngine(parameters) : await wasmEngine(parameters, pack.related ?? []);
  let others = NO_OTHERS;
  const judge = (object: ManifestObject): Verdict => {
    const matched = matchResource(object, pack);
    if ("reason" in matched) {
      return { kind: "skipped", ...matched };
    }
    const { entrypoint } = matched;
    return withClaims(verdictOf(object, matched, entrypoint === null ? [] : engine.judge(object, { ...matched, entrypoint }, others)), object, matched, pack);
  };
  const alone = async (object: ManifestObject): Promise<Verdict> => {
    try {
      return withinTime(milliseconds, () => judge(object));
    } catch (error) {
      await engine.recover();
      return failed(object, error);
    }
  };
  const evaluate = async (objects: readonly ManifestObject[]): Promise<readonly Verdict[]> => {
    if (objects.length > 1) {
      try {
        // A clock costs more than most objects do: there is one for all of them.
        return withinTime(milliseconds, () => objects.map(judge));
      } catch {
        // Each then says for itself whether it was the one.
        await engine.recover();
      }
    }
    const verdicts: Verdict[] = [];
    for (const object of objects) {
      verdicts.push(await alone(object));
    }
    return verdicts;
  };
  const lookAmong = (given: Others): void => {
    others = given;
  };
  return { evaluate, lookAmong };
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
    .sort((a, b) => compareTexts(a.control, b.control) || compareTexts(a.field, b.field) || compareTexts(a.message, b.message))
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

export function versionOf(apiVersion: string): string {
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
