// Texts through the manifest reader, as if they were files.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { LIMITS, type Limits } from "../../../src/manifests/limits.ts";
import type { ManifestObject, Skipped } from "../../../src/manifests/objects.ts";
import { type Fault, readManifests } from "../../../src/manifests/read.ts";
import { valueOf } from "../../../src/manifests/tree.ts";
import { readTrees } from "../../../src/manifests/trees.ts";

export interface ReadText {
  readonly documents: number;
  readonly objects: readonly ManifestObject[];
  readonly skipped: readonly Skipped[];
  readonly faults: readonly Fault["diagnostic"][];
}

/** A folder of this test file, removed after it. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dok-manifests-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function readPaths(paths: readonly string[], limits: Partial<Limits> = {}, standardInput?: Uint8Array): ReadText {
  const found = [...readManifests(paths, { limits: { ...LIMITS, ...limits }, once: new Map([["-", standardInput]]) })];
  return {
    documents: found.filter(({ kind }) => kind === "document").length,
    objects: found.filter((each) => each.kind === "object"),
    skipped: found.filter((each) => each.kind === "skipped"),
    faults: found.flatMap((each) => (each.kind === "fault" ? [each.diagnostic] : [])),
  };
}

/** What standard input with these bytes comes to. */
export function readText(text: string | Uint8Array, limits: Partial<Limits> = {}): ReadText {
  return readPaths(["-"], limits, typeof text === "string" ? Buffer.from(text) : text);
}

/** What a file with this content comes to. */
export function readFileOf(folder: string, name: string, content: string | Uint8Array, limits: Partial<Limits> = {}): ReadText {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readPaths([path], limits);
}

/** The values of a text's documents, whatever they are; throws its first fault. */
export function valuesOf(text: string): readonly unknown[] {
  return [...readTrees(text, false, LIMITS)].map((read) => {
    if ("fault" in read) {
      throw read.fault;
    }
    return valueOf(read.tree);
  });
}

/** `code line:column message` of each fault. */
export function faultsOf({ faults }: ReadText): readonly string[] {
  return faults.map(({ code, line, column, message }) => `${code} ${line ?? 0}:${column ?? 0} ${message}`);
}
