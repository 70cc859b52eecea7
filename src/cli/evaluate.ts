// Objects through policy.wasm: findings with their place in the file, and what could not be seen or was left out.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadWasmPolicy } from "../engines/wasm.ts";
import type { ManifestObject, Skipped } from "../manifests/read.ts";
import { bundleFolder, type PackFile, type PackResource } from "./pack-file.ts";

export interface Finding {
  readonly control: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
  readonly field: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly operator: string;
  readonly resource: ResourceName;
}
export interface ResourceName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}
export interface NotSeen {
  readonly control: string;
  readonly operator: string;
  readonly resource: ResourceName;
  readonly reason: string;
}
export interface Evaluated {
  readonly evaluated: number;
  readonly findings: readonly (Finding & { readonly endColumn: number; readonly source: string })[];
  readonly notVisible: readonly NotSeen[];
  readonly skipped: readonly Skipped[];
}

interface Reported {
  readonly kind: "violation" | "unseen";
  readonly control: string;
  readonly severity: string;
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

export type Parameters = { readonly [control: string]: { readonly [name: string]: unknown } };

/** Judges each object by the entrypoint of its kind. Throws EngineError where the module cannot be loaded or fails. */
export async function evaluateObjects(objects: readonly ManifestObject[], pack: PackFile, parameters: Parameters): Promise<Evaluated> {
  const wasm = await loadWasmPolicy(await readFile(join(bundleFolder(), "policy.wasm")));
  const findings: (Finding & { readonly endColumn: number; readonly source: string })[] = [];
  const notVisible: NotSeen[] = [];
  const skipped: Skipped[] = [];
  let evaluated = 0;
  for (const object of objects) {
    const resource = nameOf(object);
    const matched = matchResource(resource, pack);
    if (typeof matched === "string") {
      skipped.push({ file: object.file, document: object.document, reason: matched });
      continue;
    }
    evaluated += 1;
    const { operator } = matched;
    notVisible.push(...matched.notVisible.map(({ control, reason }) => ({ control, operator, resource, reason })));
    const review = {
      object: object.value,
      kind: { group: matched.group, version: resource.apiVersion.slice(resource.apiVersion.indexOf("/") + 1), kind: matched.kind },
    };
    const reported = matched.entrypoint === null ? [] : (wasm.evaluate({ review, parameters }, matched.entrypoint) as readonly Reported[]);
    for (const { kind, control, severity, field, message, fix } of reported) {
      if (kind === "unseen") {
        notVisible.push({ control, operator, resource, reason: `${field}: ${message}` });
      } else {
        findings.push({ control, severity, message, fix, field, file: object.file, ...object.locate(field), operator, resource, source: object.source });
      }
    }
  }
  return { evaluated, findings: findings.sort(inOrder), notVisible, skipped };
}

function inOrder(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf({ value }: ManifestObject): ResourceName {
  const metadata = value["metadata"];
  const text = (field: string): string => {
    const found: unknown = typeof metadata === "object" && metadata !== null && Object.hasOwn(metadata, field) ? Reflect.get(metadata, field) : "";
    return typeof found === "string" ? found : "";
  };
  return { apiVersion: String(value["apiVersion"]), kind: String(value["kind"]), namespace: text("namespace"), name: text("name") || text("generateName") };
}

/** The pack's resource, by group and kind; or why there is none. */
function matchResource({ apiVersion, kind }: ResourceName, pack: PackFile): PackResource | string {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  const version = apiVersion.slice(slash + 1);
  const resource = pack.resources.find((candidate) => candidate.group === group && candidate.kind === kind);
  if (resource === undefined) {
    return `no control reads ${apiVersion} ${kind}`;
  }
  return resource.versions.includes(version) ? resource : `${kind} of ${group} has no version ${version} in this pack, only ${resource.versions.join(", ")}`;
}
