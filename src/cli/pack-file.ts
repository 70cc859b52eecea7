// The committed bundle: what the pack holds, and the module that judges.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Profile } from "../dsl/control.ts";
import type { GuideRow } from "../dsl/guide.ts";
import type { RelatedKind } from "../dsl/related.ts";
import type { Params } from "../dsl/params.ts";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../manifests/files.ts";
import { Refused } from "./outcome.ts";

export interface PackControl {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly severityWhy: string;
  readonly profile: Profile;
  readonly profileWhy?: string;
  readonly annotationExempts: boolean;
  readonly section: string;
  readonly why: string;
  /** What it is written about: facts of a database, or objects of given kinds. */
  readonly kind: string;
  /** What a database's object says that shows nothing of it; not in bundles of older versions. */
  readonly silence?: "complies";
  /** `faults`: that nothing is wrong shows nothing; not in bundles of older versions. */
  readonly records?: "faults";
  readonly params: Params;
}
interface Stated {
  readonly control: string;
  readonly reason: string;
}
export interface PackResource {
  readonly operator: string;
  readonly group: string;
  readonly kind: string;
  readonly versions: readonly string[];
  readonly entrypoint: string | null;
  readonly enforced: readonly string[];
  /** Controls that judge the schema of the kind, not its objects; not in bundles of older versions. */
  readonly inSchema?: readonly string[];
  readonly notVisible: readonly Stated[];
  readonly notApplicable: readonly Stated[];
}
export interface PackFile {
  readonly schemaVersion: number;
  readonly name: string;
  readonly version: string;
  readonly guide: string;
  /** Where the guide can be read. */
  readonly guideHome?: string;
  /** All that the guide asks for; not in bundles of older versions and of packs without such a list. */
  readonly guideRows?: readonly GuideRow[];
  readonly controls: readonly PackControl[];
  readonly operators: readonly {
    readonly name: string;
    readonly title: string;
    readonly home: string;
    readonly readAt: string;
    readonly isDatabase?: boolean;
  }[];
  readonly resources: readonly PackResource[];
  /** Kinds that rules look at beside the object, and the controls that do; not in bundles of older versions. */
  readonly related?: readonly (RelatedKind & { readonly controls: readonly string[] })[];
  readonly targets: { readonly [control: string]: readonly string[] };
}

/** The package's folder: two levels up from src/cli, three from dist/src/cli. */
export function packageFolder(): string {
  const up = join(import.meta.dirname, "../..");
  return up.endsWith("dist") ? dirname(up) : up;
}

export function bundleFolder(): string {
  return process.env["DOK_BUNDLE"] ?? join(packageFolder(), "generated/bundle");
}

/** Reads pack.json. Throws Refused where it is missing, broken or of another version. */
export function readPack(): PackFile {
  const path = join(bundleFolder(), "pack.json");
  try {
    const pack: PackFile = JSON.parse(readFileSync(path, "utf8"));
    if (pack.schemaVersion === 1) {
      return pack;
    }
  } catch (error) {
    throw noBundle(`${path}: ${reasonOf(error)}`);
  }
  throw noBundle(`${path} has another schemaVersion than 1`);
}

/** Reads policy.wasm. Throws Refused where it is missing. */
export function readPolicy(): Uint8Array {
  const path = join(bundleFolder(), "policy.wasm");
  try {
    return readFileSync(path);
  } catch (error) {
    throw noBundle(`${path}: ${reasonOf(error)}`);
  }
}

export function noBundle(reason: string): Refused {
  return new Refused([createDiagnostic("DOK5007", undefined, { reason })]);
}
