// Paths to the files that hold manifests, and a file to its bytes: neither ever waits or reads without a bound.
import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Exclude } from "./exclude.ts";
import { expandGlob, isThere } from "./expand-glob.ts";
import { GlobFault, isGlob } from "./glob.ts";

export interface Unread {
  readonly path: string;
  readonly reason: string;
}
export interface FoundFiles {
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
  /** Left out on purpose. */
  readonly skipped: readonly Unread[];
  /** Those of the files that give what they hold once only, such as a shell's `<(helm template .)`. */
  readonly pipes: readonly string[];
}
/** What was read, by file, and cannot be read again; undefined where it was too much. */
export type Once = ReadonlyMap<string, Uint8Array | undefined>;

const MANIFEST = /\.(?:ya?ml|json)$/iu;
const NOT_ENTERED = new Set([".git", "node_modules"]);
const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "the links go in a circle",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return Object.hasOwn(REASONS, code) ? String(REASONS[code]) : error instanceof Error ? error.message : String(error);
}

interface Walk {
  readonly without: ReadonlySet<string>;
  readonly exclude: Exclude;
  readonly files: Map<string, string>;
  readonly unread: Unread[];
  readonly skipped: Unread[];
  readonly pipes: string[];
}

export interface FindOptions {
  /** Real paths that are left out. */
  readonly without?: ReadonlySet<string> | undefined;
  readonly exclude?: Exclude | undefined;
}

/** Every file once, whatever paths lead to it: files as they are named, folders and globs in the order of their names; `-` stays. */
export function findFiles(paths: readonly string[], { without = new Set(), exclude = () => undefined }: FindOptions = {}): FoundFiles {
  const walk: Walk = { without, exclude, files: new Map(), unread: [], skipped: [], pipes: [] };
  for (const path of paths) {
    if (path === "-") {
      walk.files.set("-", "-");
    } else if (isGlob(path)) {
      // A name that is there is a name, too, whatever signs it has; but nobody narrows a glob by adding such a file.
      const isName = isThere(path) && name(path, walk);
      attempt(path, walk, () => expand(path, isName, walk));
    } else {
      name(path, walk);
    }
  }
  const { files, unread, skipped, pipes } = walk;
  return { files: [...files.values()], unread, skipped, pipes };
}

function name(path: string, walk: Walk): true {
  attempt(path, walk, () => {
    if (isExcluded(path, walk)) {
      return;
    }
    const own = statSync(path);
    if (own.isDirectory()) {
      enter(path, walk);
    } else if (add(path, walk) && own.isFIFO()) {
      walk.pipes.push(path);
    }
  });
  return true;
}

function isExcluded(path: string, { exclude, skipped }: Walk): boolean {
  const by = exclude(path);
  if (by !== undefined) {
    skipped.push({ path, reason: `excluded by ${by}` });
  }
  return by !== undefined;
}

/** What the glob stands for: folders as if they were named, and files that are manifests by their names, or by the glob's own ending. */
function expand(pattern: string, mayBeNone: boolean, walk: Walk): void {
  const hasEnding = /\.[\w-]+$/u.test(pattern);
  const paths = expandGlob(
    pattern,
    (name) => !NOT_ENTERED.has(name),
    (path, error) => walk.unread.push({ path, reason: reasonOf(error) }),
  );
  const matches = paths.filter((path) => take(path, hasEnding, walk));
  if (matches.length === 0 && !mayBeNone) {
    throw new GlobFault("nothing matches this glob: no folder, and no file named *.yaml, *.yml or *.json");
  }
}

/** Whether it is a match at all. */
function take(path: string, hasEnding: boolean, walk: Walk): boolean {
  const own = lstatSync(path);
  if (!own.isDirectory() && !hasEnding && !MANIFEST.test(path) && !(own.isSymbolicLink() && isFolder(path))) {
    return false;
  }
  attempt(path, walk, () => {
    if (isExcluded(path, walk)) {
      return;
    }
    if (own.isDirectory()) {
      enter(path, walk);
    } else if (own.isSymbolicLink() && isFolder(path)) {
      skipFolderLink(path, walk);
    } else if (statSync(path).isFile()) {
      add(path, walk);
    } else {
      walk.skipped.push({ path, reason: "no ordinary file" });
    }
  });
  return true;
}

function attempt(path: string, walk: Walk, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    walk.unread.push({ path, reason: reasonOf(error) });
  }
}

/** Whether it is new. */
function add(path: string, walk: Walk): boolean {
  const real = realpathSync(path);
  const isNew = !walk.files.has(real) && !walk.without.has(real);
  if (isNew) {
    walk.files.set(real, path);
  }
  return isNew;
}

function enter(folder: string, walk: Walk): void {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if ((NOT_ENTERED.has(name) || MANIFEST.test(name) || isFolder(path)) && isExcluded(path, walk)) {
      continue;
    }
    attempt(path, walk, () => {
      const own = lstatSync(path);
      const isLink = own.isSymbolicLink();
      if (!isLink && own.isDirectory()) {
        visit(path, name, walk);
      } else if (isLink && !MANIFEST.test(name)) {
        // Also what is no manifest by its name may lead to a folder of them.
        skipFolderLink(path, walk);
      } else if (MANIFEST.test(name)) {
        const target = isLink ? statSync(path) : own;
        if (target.isDirectory()) {
          skipFolderLink(path, walk);
        } else if (target.isFile()) {
          add(path, walk);
        } else {
          walk.skipped.push({ path, reason: "no ordinary file" });
        }
      }
    });
  }
}

function visit(path: string, name: string, walk: Walk): void {
  if (NOT_ENTERED.has(name)) {
    walk.skipped.push({ path, reason: "folders of this name are not entered" });
  } else {
    enter(path, walk);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders could leave the folder that was named, or go in a circle. */
function skipFolderLink(path: string, walk: Walk): void {
  if (!isFolder(path)) {
    return;
  }
  walk.skipped.push({ path, reason: "a link to a folder is not followed; name the folder itself" });
}

/** Reads the pipes; one that cannot be read is left to whoever opens it again, and is told why. */
export function readPipes(pipes: readonly string[], limit: number): Once {
  const once = new Map<string, Uint8Array | undefined>();
  for (const pipe of pipes) {
    try {
      const bytes = readBytes(pipe, limit);
      once.set(pipe, bytes && Uint8Array.from(bytes));
    } catch {}
  }
  return once;
}

const CHUNK = 1 << 20;
/** Most files fit: a chunk for each would be garbage that brings the collector out. */
const first = Buffer.allocUnsafeSlow(1 << 16);

/** The bytes of a file, to be used before the next file is read; undefined where they are more than `limit`. Throws what the system throws. */
export function readBytes(path: string, limit: number): Uint8Array | undefined {
  const file = openSync(path, "r");
  try {
    let total = 0;
    // Pipes and files of the system have no size: only an empty read is the end.
    for (let count = -1; count !== 0 && total < first.length; total += count) {
      count = readSync(file, first, total, first.length - total, null);
    }
    if (total > limit) {
      return undefined;
    }
    return total < first.length ? first.subarray(0, total) : readRest(file, Buffer.from(first), limit);
  } finally {
    closeSync(file);
  }
}

function readRest(file: number, start: Uint8Array, limit: number): Uint8Array | undefined {
  const chunks = [start];
  let total = start.length;
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    const count = readSync(file, chunk, 0, CHUNK, null);
    if (count === 0) {
      return Buffer.concat(chunks);
    }
    total += count;
    if (total > limit) {
      return undefined;
    }
    chunks.push(chunk.subarray(0, count));
  }
}

/** The bytes of a stream, or undefined where they are more than `limit`. */
export async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > limit) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
