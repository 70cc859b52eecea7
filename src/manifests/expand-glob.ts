// A glob to the paths that a shell would make of it, for those whom no shell has served.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { matchesName, parseGlob, type Segment } from "./glob.ts";

interface Search {
  /** Which parts of the glob have been looked for where. */
  readonly seen: Set<string>;
  readonly found: Set<string>;
  readonly isEntered: (name: string) => boolean;
  readonly onError: (path: string, error: unknown) => void;
}

/** Files and folders, in the order of their names, each once. Links to folders are found and not followed. Throws GlobFault. */
export function expandGlob(pattern: string, isEntered: Search["isEntered"], onError: Search["onError"]): readonly string[] {
  const found = new Set<string>();
  for (const segments of parseGlob(pattern)) {
    const isAbsolute = segments[0]?.text === "";
    descend(isAbsolute ? "/" : "", isAbsolute ? segments.slice(1) : segments, { seen: new Set(), found, isEntered, onError });
  }
  return [...found];
}

/** Whether something has this name, be it a broken link. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function descend(path: string, segments: readonly Segment[], search: Search): void {
  const [segment, ...rest] = segments;
  const key = `${segments.length} ${path}`;
  if (search.seen.has(key)) {
    return;
  }
  search.seen.add(key);
  // `a/**` is everything in `a`.
  if (segment === undefined || (segment.isDeep && rest.length === 0)) {
    search.found.add(path === "" ? "." : path);
    return;
  }
  for (const named of new Set([segment.text, segment.literal ?? segment.text])) {
    if (isThere(join(path, named))) {
      descend(join(path, named), rest, search);
    }
  }
  if (segment.literal !== undefined) {
    return;
  }
  if (segment.isDeep) {
    descend(path, rest, search);
  }
  for (const name of namesIn(path, search)) {
    step(join(path, name), name, segments, search);
  }
}

function step(path: string, name: string, segments: readonly Segment[], search: Search): void {
  const [segment, ...rest] = segments;
  if (segment?.isDeep === true) {
    if (!name.startsWith(".") && search.isEntered(name) && isFolder(path)) {
      descend(path, segments, search);
    }
  } else if (segment !== undefined && matchesName(segment, name, false) && (rest.length === 0 || isFolder(path))) {
    descend(path, rest, search);
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A file has no names in it, and neither has what is gone; what may not be listed is said. */
function namesIn(path: string, { onError }: Search): readonly string[] {
  try {
    return readdirSync(path === "" ? "." : path).sort();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "ENOTDIR" || error.code === "ENOENT"))) {
      onError(path, error);
    }
    return [];
  }
}
