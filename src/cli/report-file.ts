// A report to a file: made whole beside it and then moved, so that nobody reads half of one. What is no ordinary file
// (a pipe, /dev/null) is written as it is.
import { accessSync, constants, type Stats, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../manifests/files.ts";
import { readManifests } from "../manifests/read.ts";
import { replace, writeTo } from "./replace-file.ts";

type MayReplace = (apiVersion: string, kindName: string) => boolean;
const isReport: MayReplace = (apiVersion) => /^(?:wgpolicyk8s|openreports)\.io\//u.test(apiVersion);

/** What would keep the file from being written, found before the work is done; objects are replaced only where they may be. */
export function obstacleTo(path: string, mayReplace: MayReplace = isReport): Diagnostic | undefined {
  try {
    const there = statsOf(path);
    if (there?.isDirectory() === true) {
      return unwritable(path, "it is a folder");
    }
    accessSync(there === undefined ? dirname(path) : path, constants.W_OK);
    if (there === undefined && !statSync(dirname(path)).isDirectory()) {
      return unwritable(path, "a part of the path is no folder");
    }
    return there?.isFile() === true && holdsOthers(path, mayReplace)
      ? unwritable(path, "it holds Kubernetes objects, which a report would replace")
      : undefined;
  } catch (error) {
    return unwritable(path, reasonOf(error));
  }
}

/** Writes the pieces; what went wrong, if anything. */
export async function writeReport(path: string, pieces: Iterable<string>): Promise<Diagnostic | undefined> {
  try {
    const there = statsOf(path);
    await (there === undefined || there.isFile() ? replace(path, there, pieces) : writeTo(await open(path, "w"), pieces));
    return undefined;
  } catch (error) {
    return unwritable(path, reasonOf(error));
  }
}

function unwritable(path: string, reason: string): Diagnostic {
  return createDiagnostic("DOK5015", { file: path }, { path, reason });
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Whoever names a manifest as the place of a report has mistaken the order of the words. */
function holdsOthers(path: string, mayReplace: MayReplace): boolean {
  if (!/\.(?:ya?ml|json)$/iu.test(path)) {
    return false;
  }
  for (const found of readManifests([path])) {
    if (found.kind === "object" && !mayReplace(found.apiVersion, found.kindName)) {
      return true;
    }
  }
  return false;
}
