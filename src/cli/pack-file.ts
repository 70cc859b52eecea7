// The committed bundle: what the pack holds, and the module that judges.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Params } from "../dsl/params.ts";

export interface PackControl {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly severityWhy: string;
  readonly section: string;
  readonly why: string;
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
  readonly notVisible: readonly Stated[];
  readonly notApplicable: readonly Stated[];
}
export interface PackFile {
  readonly name: string;
  readonly version: string;
  readonly guide: string;
  readonly controls: readonly PackControl[];
  readonly operators: readonly { readonly name: string; readonly title: string; readonly home: string; readonly readAt: string }[];
  readonly resources: readonly PackResource[];
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

/** Reads pack.json. Throws where it is missing or broken. */
export function readPack(): PackFile {
  const pack: PackFile = JSON.parse(readFileSync(join(bundleFolder(), "pack.json"), "utf8"));
  return pack;
}
