// A folder of generated files. What is written there is remembered in a list, so that only files of ours are ever
// replaced or removed; files are made whole in a folder beside it and then moved, so that none is ever half written.
import { existsSync, rmSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../manifests/files.ts";
import { Refused } from "./outcome.ts";

export interface OwnFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
export interface Written {
  readonly written: readonly string[];
  /** Files of an earlier run that are no longer generated. */
  readonly removed: readonly string[];
  /** Files that no run has written: left alone. */
  readonly foreign: readonly string[];
}

const LIST = ".generated-files";
/** Two commands that write to one folder would remove each other's files. */
export type Author = (typeof AUTHORS)[number];

const AUTHORS = ["generate", "exemptions build"] as const;

const headerOf = (author: Author): string => `# What dok-policies ${author} has written here: it replaces and removes these files and no others.`;

/** Replaces the folder's generated files. Throws Refused where the folder is not ours to write to. */
export async function writeOwnFolder(folder: string, files: readonly OwnFile[], author: Author = "generate"): Promise<Written> {
  const before = await ownedBefore(folder, author);
  await refuseObstacles(folder, files);
  try {
    return await replace(folder, files, before, author);
  } catch (error) {
    throw refused(folder, reasonOf(error));
  }
}

/** What differs, is missing, or is there and was not generated. */
export async function compareOwnFolder(folder: string, files: readonly OwnFile[]): Promise<readonly string[]> {
  const wanted = new Map([...files, listOf(files, "generate")].map((file) => [file.path, file.content]));
  const drift: string[] = [];
  for (const [path, content] of wanted) {
    const target = join(folder, path);
    if (!existsSync(target) || !Buffer.from(content).equals(await readFile(target))) {
      drift.push(path);
    }
  }
  return [...drift, ...(await filesUnder(folder)).filter((path) => !wanted.has(path))];
}

function refused(path: string, reason: string): Refused {
  return new Refused([createDiagnostic("DOK5011", undefined, { path, reason })]);
}

function listOf(files: readonly OwnFile[], author: Author): OwnFile {
  return { path: LIST, content: `${[headerOf(author), ...files.map(({ path }) => path)].join("\n")}\n` };
}

/** The files of earlier runs; empty for a new folder, and for one of a version that kept no list. */
async function ownedBefore(folder: string, author: Author): Promise<readonly string[]> {
  const { isEmpty, list } = await lookInto(folder);
  if (list !== undefined) {
    const other = AUTHORS.find((each) => each !== author && list[0] === headerOf(each));
    if (other !== undefined) {
      throw refused(folder, `the folder is what dok-policies ${other} has written`);
    }
    return list.filter((line) => line !== "" && !line.startsWith("#") && isInside(line));
  }
  if (!isEmpty && !existsSync(join(folder, "bundle/policy.wasm.sources"))) {
    throw refused(folder, "the folder holds other files, and none that generate has written");
  }
  return [];
}

/** The lines of the folder's list; a folder that is not there is empty. */
async function lookInto(folder: string): Promise<{ readonly isEmpty: boolean; readonly list?: readonly string[] }> {
  try {
    if (!existsSync(folder) || (await readdir(folder)).length === 0) {
      return { isEmpty: true };
    }
    return existsSync(join(folder, LIST)) ? { isEmpty: false, list: (await readFile(join(folder, LIST), "utf8")).split("\n") } : { isEmpty: false };
  } catch (error) {
    throw refused(folder, reasonOf(error));
  }
}

/** The list could have been edited: nothing outside the folder is ours. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Folders where files go, and files or links where folders go. */
async function refuseObstacles(folder: string, files: readonly OwnFile[]): Promise<void> {
  const folders = new Set(files.flatMap(({ path }) => parentsOf(path)));
  for (const path of [...folders, ...files.map((file) => file.path)]) {
    const found = await lstat(join(folder, path)).catch(() => undefined);
    if (found !== undefined && found.isDirectory() !== folders.has(path)) {
      throw refused(folder, `${path} is ${found.isDirectory() ? "a" : "no"} folder`);
    }
  }
}

function parentsOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

async function replace(folder: string, files: readonly OwnFile[], before: readonly string[], author: Author): Promise<Written> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const staging = await mkdtemp(join(dirname(root), `.${basename(root)}-`));
  const stop = (): never => {
    rmSync(staging, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const wanted = new Set(files.map(({ path }) => path));
    const stale = before.filter((path) => !wanted.has(path));
    // Until the end, the list names what either run has written: a run that is stopped leaves nothing unknown.
    const both = listOf([...files, ...stale.map((path) => ({ path, content: "" }))], author);
    const final = listOf(files, author);
    await stage(staging, [...files, { ...both, path: "list/both" }, { ...final, path: "list/final" }]);
    await rename(join(staging, "list/both"), join(root, LIST));
    for (const { path } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await rename(join(staging, path), join(root, path));
    }
    const removed = await removeStale(root, stale);
    await rename(join(staging, "list/final"), join(root, LIST));
    const foreign = (await filesUnder(root)).filter((path) => path !== LIST && !wanted.has(path));
    return { written: files.map(({ path }) => path), removed, foreign };
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await rm(staging, { recursive: true, force: true });
  }
}

async function stage(staging: string, files: readonly OwnFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(staging, path)), { recursive: true });
    await writeFile(join(staging, path), content);
  }
}

async function removeStale(root: string, stale: readonly string[]): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const path of stale) {
    const target = join(root, path);
    const found = await lstat(target).catch(() => undefined);
    const parent = found && (await realpath(dirname(target)));
    if (found !== undefined && !found.isDirectory() && parent !== undefined && `${parent}${sep}`.startsWith(`${root}${sep}`)) {
      await rm(target);
      removed.push(path);
      await removeEmptyParents(root, path);
    }
  }
  return removed;
}

async function removeEmptyParents(root: string, path: string): Promise<void> {
  for (const parent of [...parentsOf(path)].reverse()) {
    if ((await readdir(join(root, parent))).length > 0) {
      return;
    }
    await rmdir(join(root, parent));
  }
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) {
    return [];
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
